import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { formatInstant } from '../../shared/format/days';
import { NOTHING } from '../../shared/format/numbers';
import { unitName } from '../../shared/names';
import type { Column } from '../../shared/table/column';
import { columnWan } from '../amount-words';
import { industryName, sizeName, stateName } from '../words';

/** The export knows them by the same keys. */
const COLUMNS: readonly Column<EnterpriseRow>[] = [
  { key: 'name', label: $localize`:@@registry.name:企业名称`, always: true, sortable: true },
  { key: 'uscc', label: $localize`:@@registry.uscc:统一社会信用代码`, text: (row) => row.uscc, sortable: true },
  { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
  { key: 'tier', label: $localize`:@@registry.tier:梯度` },
  { key: 'credit', label: $localize`:@@registry.credit:信用状况` },
  { key: 'industry', label: $localize`:@@registry.industry:行业`, text: (row) => industryName(row.industryCode) },
  { key: 'size', label: $localize`:@@registry.size:规模`, text: (row) => sizeName(row.sizeClass) },
  {
    key: 'sizeYear',
    label: $localize`:@@registry.sizeYear:数据年度`,
    text: (row) => row.sizeYear?.toString() ?? NOTHING,
    numeric: true,
    hiddenAtFirst: true,
  },
  {
    key: 'revenue',
    label: $localize`:@@registry.revenueWan:营业收入（万元）`,
    text: (row) => columnWan(row.revenue),
    numeric: true,
    sortable: true,
  },
  {
    key: 'establishedOn',
    label: $localize`:@@registry.establishedOn:成立日期`,
    text: (row) => row.establishedOn ?? NOTHING,
    sortable: true,
    hiddenAtFirst: true,
  },
  { key: 'state', label: $localize`:@@registry.state:状态`, text: (row) => stateName(row.state), hiddenAtFirst: true },
  { key: 'hasLeader', label: $localize`:@@registry.leader:包联领导`, hiddenAtFirst: true },
  { key: 'flags', label: $localize`:@@registry.flags:提示` },
  {
    key: 'updatedAt',
    label: $localize`:@@registry.updatedAt:更新时间`,
    text: (row) => formatInstant(row.updatedAt),
    sortable: true,
    hiddenAtFirst: true,
  },
];

/** Columns of the list; where all rows are of one unit it is not said in each, and credit only for who reads it. */
export const columnsFor = (manyUnits: boolean, credit: boolean): readonly Column<EnterpriseRow>[] =>
  COLUMNS.filter(({ key }) => credit || key !== 'credit').map((column) =>
    column.key === 'unit' && !manyUnits ? { ...column, hiddenAtFirst: true } : column,
  );
