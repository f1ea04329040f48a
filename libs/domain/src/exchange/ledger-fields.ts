import { type ImportField } from './import';
import { field, required } from './import-field';

/** A ledger of who looks after which enterprises: several of them in one cell. */
export const LEDGER_FIELDS: readonly ImportField[] = [
  required(
    field(
      'name',
      '包联企业',
      'Enterprises',
      '包联企业名称',
      '包联企业名单',
      '联系企业',
      '联系企业名称',
      '帮扶企业',
      '服务企业',
      '分包企业',
      '企业名称',
      '企业',
    ),
  ),
  field(
    'leader',
    '包联领导',
    'Contact leader',
    '包联领导姓名',
    '联系领导',
    '帮扶领导',
    '分包领导',
    '市级领导',
    '县级领导',
    '市级包联领导',
    '县级包联领导',
    '领导姓名',
  ),
  field('leaderPost', '职务', 'Post', '领导职务', '包联领导职务', '单位及职务', '单位职务'),
  field('chief', '首席服务员', 'Chief service officer', '首席服务官', '服务员', '服务官', '首席服务员姓名', '助企干部'),
  field('chiefPhone', '电话', 'Phone', '联系电话', '手机', '手机号', '手机号码', '联系方式', '首席服务员电话'),
  field('visits', '走访日期', 'Days of visits', '走访时间', '走访情况', '走访日期（多次）'),
];
