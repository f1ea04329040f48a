import { FACT_MEANINGS, type FactKey } from '../registry/annual-facts';
import { type ImportField, type ImportKind } from './import';
import { field, required } from './import-field';
import { LABEL_FIELDS } from './label-fields';
import { HOTLINE_FIELDS } from './hotline-fields';
import { LEDGER_FIELDS } from './ledger-fields';

export type EnterpriseFieldKey =
  | 'name'
  | 'formerName'
  | 'uscc'
  | 'unit'
  | 'address'
  | 'industry'
  | 'legalRep'
  | 'contactName'
  | 'contactPhone'
  | 'establishedOn'
  | 'remark';
export type TitleFieldKey = 'name' | 'uscc' | 'unit' | 'certificateNo' | 'remark';
export type CreditFieldKey =
  'name' | 'uscc' | 'type' | 'document' | 'issuer' | 'decidedOn' | 'severity' | 'until' | 'endedOn' | 'cause';
/** `year` for lists with a row per year; else the year stands above the columns or in the title. */
export type FactsFieldKey = 'name' | 'uscc' | 'year' | FactKey;

const NAME = field(
  'name',
  '企业名称',
  'Name',
  '单位名称',
  '公司名称',
  '企业全称',
  '单位全称',
  '企业',
  '名称',
  '企业详细名称',
  '单位详细名称',
  '企业名',
  '公司',
  '市场主体名称',
  '纳税人名称',
);
const USCC = field(
  'uscc',
  '统一社会信用代码',
  'Credit code',
  '社会信用代码',
  '信用代码',
  '统一信用代码',
  '统一代码',
  '机构代码',
  '组织机构代码',
  '企业代码',
  '单位代码',
  '统一社会信用代码证号',
);
const UNIT = field(
  'unit',
  '所属县区',
  'Unit',
  '县区',
  '县(区)',
  '县市区',
  '所属地区',
  '所属区域',
  '所在县区',
  '所属县(区)',
  '所属县市区',
  '地区',
  '区域',
  '所在地区',
  '所在地',
  '属地',
  '推荐单位',
  '区县',
  '所属区县',
  '县(市、区)',
  '所属县(市、区)',
);
const REMARK = field('remark', '备注', 'Remark', '说明', '备注说明');

/** What the nine figures are called beside their official names. */
const FACT_SYNONYMS: Readonly<Record<FactKey, readonly string[]>> = {
  revenue: ['营业收入总额', '营业总收入', '年营业收入', '营收', '销售收入', '年销售收入', '营业收入合计'],
  mainRevenue: ['主营业务收入总额', '主营收入', '主营业务收入合计', '主营业务'],
  rndExpense: [
    '研发费用总额',
    '研发投入',
    '研究开发费用',
    '研发经费',
    'r&d经费',
    'r&d费用',
    '研发费用投入',
    '研发支出',
  ],
  netProfit: ['净利润总额', '净利', '税后利润', '净利润额'],
  totalAssets: ['资产总计', '总资产', '资产合计', '期末资产总额', '年末资产总额'],
  totalLiabilities: ['负债总计', '总负债', '负债合计', '期末负债总额', '年末负债总额'],
  employees: [
    '从业人数',
    '从业人员数',
    '职工人数',
    '员工人数',
    '员工总数',
    '从业人员平均人数',
    '职工总数',
    '全体职工人数',
    '从业人员期末人数',
  ],
  rndStaff: ['研发人员数', '研发人数', '科技人员', '研发人员总数', '研究开发人员', '科研人员', '科技人员数'],
  equityFinancing: [
    '新增股权融资额',
    '新增股权融资总额',
    '股权融资',
    '股权融资额',
    '股权融资总额',
    '新增股权投资',
    '近两年新增股权融资总额',
  ],
};

const FACT_FIELDS: readonly ImportField[] = FACT_MEANINGS.map(({ key, zh, en }) => ({
  ...field(key, zh, en, ...FACT_SYNONYMS[key]),
  yearly: true,
}));

/** The fields that each kind of import can take, with the headings that mean them. */
export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  enterprises: [
    required(NAME),
    field('formerName', '曾用名', 'Former name', '原名', '原企业名称', '企业曾用名', '曾用名称', '更名前名称'),
    required(USCC),
    required(UNIT),
    field(
      'address',
      '详细地址',
      'Address',
      '地址',
      '企业地址',
      '注册地址',
      '住所',
      '经营地址',
      '生产经营地址',
      '通讯地址',
      '单位地址',
      '办公地址',
      '注册地',
    ),
    field(
      'industry',
      '国民经济行业大类',
      'Industry',
      '行业',
      '所属行业',
      '行业大类',
      '行业代码',
      '行业类别',
      '国民经济行业',
      '国民经济行业代码',
      '所属国民经济行业',
      '行业名称',
      '行业分类',
      '国民经济行业分类',
    ),
    field(
      'legalRep',
      '法定代表人',
      'Legal representative',
      '法人',
      '法人代表',
      '法定代表人姓名',
      '法人姓名',
      '企业法人',
      '企业负责人',
      '负责人',
    ),
    field('contactName', '联系人', 'Contact', '联系人姓名', '企业联系人', '联络人', '经办人'),
    field(
      'contactPhone',
      '联系电话',
      'Contact phone',
      '电话',
      '联系方式',
      '手机',
      '手机号',
      '手机号码',
      '联系人电话',
      '电话号码',
      '联系手机',
      '联系人手机',
    ),
    field(
      'establishedOn',
      '成立日期',
      'Established on',
      '成立时间',
      '注册日期',
      '注册时间',
      '设立日期',
      '成立年月',
      '注册成立时间',
      '设立时间',
    ),
    REMARK,
  ],
  'annual-facts': [
    required(NAME),
    USCC,
    field('year', '年度', 'Year', '年份', '会计年度', '报告期', '财年', '统计年度'),
    ...FACT_FIELDS,
  ],
  titles: [
    required(NAME),
    USCC,
    UNIT,
    field(
      'certificateNo',
      '证书编号',
      'Certificate no.',
      '证书号',
      '编号',
      '证书号码',
      '认定编号',
      '称号编号',
      '入库编号',
    ),
    REMARK,
  ],
  labels: [required(NAME), USCC, UNIT, ...LABEL_FIELDS],
  credit: [
    required({ ...NAME, synonyms: [...NAME.synonyms, '行政相对人名称', '主体名称'] }),
    USCC,
    required(field('type', '类型', 'Kind', '信息类型', '信用信息类型', '信息类别', '记录类型', '名单类型')),
    required(
      field(
        'document',
        '决定书文号',
        'Document',
        '文号',
        '行政处罚决定书文号',
        '处罚决定书文号',
        '决定文书号',
        '决定书编号',
        '认定文号',
      ),
    ),
    field('issuer', '认定机关', 'Issuer', '认定单位', '处罚机关', '处罚单位', '决定机关', '列入机关', '作出决定机关'),
    required(
      field('decidedOn', '认定日期', 'Decided on', '决定日期', '处罚决定日期', '处罚日期', '列入日期', '认定时间'),
    ),
    field('severity', '处罚程度', 'Severity', '失信程度', '严重程度', '失信等级', '处罚等级'),
    field('until', '公示截止', 'Published until', '公示截止日期', '公示截止期', '公示期限', '有效期至', '公示期至'),
    field('endedOn', '修复日期', 'Repaired on', '移出日期', '信用修复日期', '修复时间', '移出时间'),
    field('cause', '事由', 'Cause', '违法事实', '列入原因', '处罚事由', '列入事由', '认定事由'),
  ],
  liaison: LEDGER_FIELDS,
  hotline: HOTLINE_FIELDS,
};
