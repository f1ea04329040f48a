import { CREDIT_STANDINGS, STANDING_NAMES } from '@yanzhen/domain/credit/standing';
import { unitName } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, TITLE_NAMES } from '@yanzhen/domain/ladder/title-kind';
import { type EnterpriseFlag, type EnterpriseState } from '@yanzhen/domain/registry/enterprise';
import { industryOf } from '@yanzhen/domain/registry/industry';
import { type SizeClass } from '@yanzhen/domain/registry/size-class';
import { flagsOf } from '@yanzhen/domain/registry/standing';
import type { CellValue, WrittenColumn } from '../../exchange';
import type { Beside } from '../beside';
import type { EnterpriseEntity } from '../enterprise/enterprise.entity';
import { maskedPerson, shownPhone } from '../enterprise/show';

export interface ExportColumn extends WrittenColumn {
  readonly value: (row: EnterpriseEntity, beside: Beside, masked: boolean) => CellValue;
}

const SIZE: Readonly<Record<SizeClass, string>> = { large: '大型', medium: '中型', small: '小型', micro: '微型' };
const STATE: Readonly<Record<EnterpriseState, string>> = {
  active: '在营',
  moved_away: '迁出',
  merged: '已合并',
  deregistered: '注销',
};
const FLAG: Readonly<Record<EnterpriseFlag, string>> = {
  no_facts: '无年度数据',
  suspect_facts: '数据疑似单位有误',
  incomplete: '基础信息不全',
};

const tierName = (tier: string | undefined): string | null => {
  const kind = TITLE_KINDS.find((known) => known === tier);
  return kind ? TITLE_NAMES[kind].zh : null;
};
const creditName = (credit: string | undefined): string | null => {
  const standing = CREDIT_STANDINGS.find((known) => known === credit);
  return standing ? STANDING_NAMES[standing].zh : null;
};
const person = (name: string | null, masked: boolean): string | null => (masked ? maskedPerson(name) : name);

/** What the list can show, in the order in which it is written. Personal data is masked as on the page. */
export const EXPORT_COLUMNS = {
  name: { heading: '企业名称', width: 36, value: (row) => row.name },
  uscc: { heading: '统一社会信用代码', width: 22, value: (row) => row.uscc },
  unit: { heading: '所属县区', width: 16, value: (row) => unitName(row.unitCode) },
  tier: { heading: '梯度', width: 20, value: (_, { tier }) => tierName(tier) },
  credit: { heading: '信用状况', width: 10, value: (_, { credit }) => creditName(credit) },
  industry: {
    heading: '行业',
    width: 28,
    value: ({ industryCode: code }) => code && `${code} ${industryOf(code)?.zh ?? ''}`.trim(),
  },
  size: { heading: '规模', width: 8, value: (row) => row.sizeClass && SIZE[row.sizeClass] },
  sizeYear: { heading: '数据年度', width: 10, value: (row) => row.sizeYear },
  revenue: { heading: '营业收入（万元）', width: 18, format: '#,##0.00', value: (row) => row.revenue },
  establishedOn: { heading: '成立日期', width: 12, value: (row) => row.establishedOn },
  state: { heading: '状态', width: 8, value: (row) => STATE[row.state] },
  hasLeader: { heading: '包联领导', width: 10, value: (row) => (row.hasLeader ? '有' : '无') },
  flags: {
    heading: '提示',
    width: 28,
    value: (row) =>
      flagsOf(row)
        .map((flag) => FLAG[flag])
        .join('；') || null,
  },
  address: { heading: '地址', width: 40, value: (row) => row.address },
  legalRep: { heading: '法定代表人', width: 12, value: (row, _, masked) => person(row.legalRep, masked) },
  contactName: { heading: '联系人', width: 12, value: (row, _, masked) => person(row.contactName, masked) },
  contactPhone: { heading: '联系电话', width: 16, value: (row, _, masked) => shownPhone(row.contactPhone, masked) },
  updatedAt: { heading: '更新时间', width: 22, value: (row) => row.updatedAt.toISOString() },
} as const satisfies Record<string, ExportColumn>;

export type ExportKey = keyof typeof EXPORT_COLUMNS;
export const EXPORT_KEYS = Object.keys(EXPORT_COLUMNS) as ExportKey[];
