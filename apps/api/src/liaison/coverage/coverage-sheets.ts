import type { Coverage, CoverageCounts, CoverageLine, OfficerCoverage } from '@yanzhen/contract/liaison/coverage';
import { UNITS } from '@yanzhen/domain/identity/unit';
import { DUE_NAMES } from './due-names';
import type { CellValue, WrittenColumn, WrittenSheet } from '../../exchange';

const NAMES = new Map(UNITS.map(({ code, name }) => [code as string, name]));
const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
const number = (heading: string): WrittenColumn => ({ heading, width: 12 });
const text = (heading: string, width: number): WrittenColumn => ({ heading, width });

const counts = (count: CoverageCounts): CellValue[] => [
  count.enterprises,
  count.assigned,
  count.none,
  count.noLeader,
  count.noChief,
  count.never,
  count.overdue,
  count.soon,
  ...count.visited,
  count.visitedInYear,
];

export const unitSheet = ({ total, units }: Coverage): WrittenSheet => ({
  name: '按县区',
  columns: [
    text('县区', 18),
    ...['企业数', '已包联', '无人包联', '无包联领导', '无首席服务员', '从未走访', '逾期', '临近'].map(number),
    ...QUARTERS.map((quarter) => number(`${quarter}已走访`)),
    number('全年已走访'),
  ],
  rows: [
    ...units.map((unit) => [NAMES.get(unit.unitCode) ?? unit.unitCode, ...counts(unit)]),
    ['合计', ...counts(total)],
  ],
});

export const officerSheet = (rows: AsyncIterable<OfficerCoverage>): WrittenSheet => ({
  name: '按干部',
  columns: [
    text('姓名', 12),
    text('职务', 24),
    text('单位', 16),
    ...['包联企业', '从未走访', '逾期', ...QUARTERS.map((quarter) => `${quarter}本人已走访`)].map(number),
  ],
  rows: mapped(rows, (row) => [
    row.name,
    row.post,
    row.unitCode === null ? '市直' : (NAMES.get(row.unitCode) ?? row.unitCode),
    row.enterprises,
    row.never,
    row.overdue,
    ...row.visited,
  ]),
});

/** A quarter reads `2+1`: two visits of the officer, one of somebody else; empty = the officer did not look after it then. */
export const lineSheet = (rows: AsyncIterable<CoverageLine>): WrittenSheet => ({
  name: '明细',
  columns: [
    text('姓名', 12),
    text('职务', 24),
    text('企业', 36),
    text('县区', 16),
    text('上次走访', 12),
    text('走访频次', 12),
    ...QUARTERS.map((quarter) => text(`${quarter}（本人+他人）`, 16)),
  ],
  rows: mapped(rows, (row) => [
    row.officerName,
    row.officerPost,
    row.enterpriseName,
    NAMES.get(row.unitCode) ?? row.unitCode,
    row.lastVisitOn ?? '从未走访',
    row.due === null ? '' : DUE_NAMES[row.due],
    ...row.cells.map(({ own, others, held }) => (held || own + others > 0 ? `${own}+${others}` : '')),
  ]),
});

async function* mapped<T>(rows: AsyncIterable<T>, of: (row: T) => CellValue[]): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield of(row);
}
