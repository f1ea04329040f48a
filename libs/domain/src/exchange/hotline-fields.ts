import { type ImportField } from './import';
import { field, required } from './import-field';

export type HotlineFieldKey =
  | 'orderNo'
  | 'receivedAt'
  | 'type'
  | 'title'
  | 'content'
  | 'caller'
  | 'phone'
  | 'name'
  | 'uscc'
  | 'unit'
  | 'place'
  | 'department'
  | 'dispatchedAt'
  | 'acceptedAt'
  | 'finishedAt'
  | 'satisfaction'
  | 'urgency';

/** Work orders as the 12345 hotline lists them: one to a row, with how far each has come. */
export const HOTLINE_FIELDS: readonly ImportField[] = [
  required(field('orderNo', '工单编号', 'Order no.', '工单号', '工单编码', '受理编号', '诉求编号', '工单流水号')),
  required(field('receivedAt', '来电时间', 'Called at', '受理时间', '登记时间', '诉求时间', '来电日期', '受理日期')),
  field('type', '诉求类型', 'Kind', '工单类型', '诉求类别', '工单类别', '诉求性质', '问题类型'),
  field('title', '诉求标题', 'Subject', '工单标题', '标题', '诉求主题'),
  required(field('content', '诉求内容', 'Content', '工单内容', '问题描述', '反映内容', '内容', '诉求描述')),
  field('caller', '诉求人', 'Caller', '来电人', '反映人', '联系人', '诉求人姓名'),
  field('phone', '联系电话', 'Phone', '来电号码', '电话', '手机', '联系方式', '手机号码', '诉求人电话'),
  field('name', '企业名称', 'Enterprise', '单位名称', '公司名称', '涉及企业', '诉求企业', '反映企业'),
  field('uscc', '统一社会信用代码', 'Credit code', '社会信用代码', '信用代码'),
  field('unit', '所属区域', 'Unit', '所属县区', '县区', '区域', '事发区域', '所属地区', '诉求区域'),
  field('place', '诉求地址', 'Place', '事发地址', '详细地址', '地址', '事发地点'),
  field('department', '承办单位', 'Department', '主办单位', '办理单位', '责任单位', '处理单位'),
  field('dispatchedAt', '派单时间', 'Dispatched at', '转办时间', '派发时间', '交办时间'),
  field('acceptedAt', '签收时间', 'Signed at', '接单时间', '承办时间'),
  field('finishedAt', '办结时间', 'Finished at', '完成时间', '结案时间', '反馈时间', '回复时间'),
  field('satisfaction', '满意度', 'Satisfaction', '回访结果', '满意情况', '评价', '回访评价'),
  field('urgency', '紧急程度', 'Urgency', '紧急', '缓急程度', '紧急情况'),
];
