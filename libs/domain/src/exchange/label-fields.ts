import { type ImportField } from './import';
import { field } from './import-field';

export type LabelFieldKey =
  | 'name'
  | 'uscc'
  | 'unit'
  | 'labelKind'
  | 'item'
  | 'batch'
  | 'document'
  | 'certificateNo'
  | 'validFrom'
  | 'validTo'
  | 'note';

/** A list of labels: of one kind, named above the heading, or of several with a column that says which. */
export const LABEL_FIELDS: readonly ImportField[] = [
  field(
    'labelKind',
    '标签种类',
    'Kind of label',
    '标签',
    '标签名称',
    '标签类别',
    '荣誉种类',
    '荣誉名称',
    '荣誉称号',
    '资质种类',
    '资质名称',
  ),
  field(
    'item',
    '车间、项目或平台',
    'Workshop, project or platform',
    '车间名称',
    '智能车间名称',
    '工厂名称',
    '项目名称',
    '平台名称',
    '示范项目名称',
    '示范平台名称',
  ),
  field('batch', '批次', 'Batch', '认定批次', '批次名称'),
  field('document', '文号', 'Document', '认定文号', '文件文号', '公告文号'),
  field('certificateNo', '证书编号', 'Certificate no.', '证书号', '编号', '证书号码', '认定编号'),
  field(
    'validFrom',
    '认定日期',
    'Valid from',
    '认定时间',
    '授予日期',
    '发证日期',
    '发证时间',
    '有效期起',
    '有效期开始',
    '生效日期',
    '起始日期',
  ),
  field('validTo', '有效期至', 'Valid until', '有效期止', '有效期截止', '截止日期', '到期日期', '失效日期'),
  field('note', '备注', 'Note', '说明', '附注'),
];
