import { type FactKey } from './annual-facts';

export type SizeFigure = Extract<FactKey, 'employees' | 'revenue' | 'totalAssets'>;

/** Lower limits of one class: persons, or 万元. */
export type SizeLimits = Readonly<Partial<Record<SizeFigure, number>>>;

/** A row of 统计上大中小微型企业划分办法（2017）, table of appendix; below `small` is micro. */
export interface SizeRow {
  readonly name: string;
  readonly divisions: readonly string[];
  readonly large: SizeLimits;
  readonly medium: SizeLimits;
  readonly small: SizeLimits;
  /** The limits of `medium` are not confirmed by a public source. */
  readonly unconfirmed?: true;
}

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));

const byStaff = (employees: number, revenue: number): SizeLimits => ({ employees, revenue });

/**
 * 国统字〔2017〕213号. Divisions by its notes: rail transport (53), finance (66–69), education (83), health (84) and public
 * administration (91–97) have no row. 59 holds storage and a little handling: read as storage. 70 holds developers, property
 * management and agencies, which a division cannot tell apart: no row.
 */
export const SIZE_TABLE: readonly SizeRow[] = [
  {
    name: '农林牧渔业',
    divisions: range(1, 5),
    large: { revenue: 20_000 },
    medium: { revenue: 500 },
    small: { revenue: 50 },
  },
  {
    name: '工业',
    divisions: range(6, 46),
    large: byStaff(1000, 40_000),
    medium: byStaff(300, 2000),
    small: byStaff(20, 300),
  },
  {
    name: '建筑业',
    divisions: range(47, 50),
    large: { revenue: 80_000, totalAssets: 80_000 },
    medium: { revenue: 6000, totalAssets: 5000 },
    small: { revenue: 300, totalAssets: 300 },
  },
  {
    name: '批发业',
    divisions: ['51'],
    large: byStaff(200, 40_000),
    medium: byStaff(20, 5000),
    small: byStaff(5, 1000),
  },
  { name: '零售业', divisions: ['52'], large: byStaff(300, 20_000), medium: byStaff(50, 500), small: byStaff(10, 100) },
  {
    name: '交通运输业',
    divisions: range(54, 58),
    large: byStaff(1000, 30_000),
    medium: byStaff(300, 3000),
    small: byStaff(20, 200),
  },
  {
    name: '仓储业',
    divisions: ['59'],
    large: byStaff(200, 30_000),
    medium: byStaff(100, 1000),
    small: byStaff(20, 100),
  },
  {
    name: '邮政业',
    divisions: ['60'],
    large: byStaff(1000, 30_000),
    medium: byStaff(300, 2000),
    small: byStaff(20, 100),
  },
  {
    name: '住宿业',
    divisions: ['61'],
    large: byStaff(300, 10_000),
    medium: byStaff(100, 2000),
    small: byStaff(10, 100),
  },
  {
    name: '餐饮业',
    divisions: ['62'],
    large: byStaff(300, 10_000),
    medium: byStaff(100, 2000),
    small: byStaff(10, 100),
  },
  {
    name: '信息传输业',
    divisions: ['63', '64'],
    large: byStaff(2000, 100_000),
    medium: byStaff(100, 1000),
    small: byStaff(10, 100),
  },
  {
    name: '软件和信息技术服务业',
    divisions: ['65'],
    large: byStaff(300, 10_000),
    medium: byStaff(100, 1000),
    small: byStaff(10, 50),
  },
  {
    name: '租赁和商务服务业',
    divisions: ['71', '72'],
    large: { employees: 300, totalAssets: 120_000 },
    medium: { employees: 100, totalAssets: 8000 },
    small: { employees: 10, totalAssets: 100 },
    unconfirmed: true,
  },
  {
    name: '其他未列明行业',
    divisions: [...range(73, 82), ...range(85, 90)],
    large: { employees: 300 },
    medium: { employees: 100 },
    small: { employees: 10 },
    unconfirmed: true,
  },
];
