import { sampleGrids, sampleTruth } from '../../test/sample-grid';
import { interpretHotline } from './interpret-hotline';
import { planHotline } from './plan-hotline';
import { readSheets } from './read-sheets';
import { recognise } from './recognise';
import { readDepartment } from '../tickets/department-name';

type Order = [
  no: string,
  row: number,
  kind: string,
  department: string,
  unit: string | null,
  link: string,
  firm: string | null,
  called: string,
  dispatched: string | null,
  signed: string | null,
  finished: string | null,
  satisfaction: string | null,
];
interface Truth {
  readonly hotline: {
    expected: {
      dataRows: number;
      uniqueOrders: number;
      repeatedOrderRows: number;
      rowsWithoutNumber: number;
      byType: Record<string, number>;
      byDepartment: Record<string, number>;
      byUnitOfRegion: Record<string, number>;
      unfinishedAt20261122: number;
      unsigned: number;
    };
    departmentsWrittenAs: Record<string, string[]>;
    timesOutOfOrder: string[];
    rowsWithoutNumber: number[];
    orders: readonly Order[];
  };
}

const { hotline: truth } = sampleTruth<Truth>();
const grids = sampleGrids('hotline.xlsx');
const sheets = grids.map(recognise);
const steps = planHotline(readSheets(grids, sheets, 'hotline', interpretHotline));
const taken = steps.filter(({ action }) => action === 'take').map(({ record }) => record);
const orders = new Map(truth.orders.map((order) => [order[0], order]));
const at = (text: string | null) => (text === null ? null : Date.parse(`${text}+08:00`));
const counted = <T>(rows: readonly T[], key: (row: T) => string | null) =>
  rows.reduce<Record<string, number>>((all, row) => {
    const name = key(row);
    return name === null ? all : { ...all, [name]: (all[name] ?? 0) + 1 };
  }, {});

describe('the sample list of work orders', () => {
  it('is recognised; rows without a number are refused, of repeated numbers the latest state is taken', () => {
    expect(sheets.map(({ kind, rowCount }) => [kind, rowCount])).toEqual([['hotline', truth.expected.dataRows]]);
    const rejected = steps.filter(({ action }) => action === 'reject');
    expect(rejected.map(({ record, reason }) => [record.row + 1, reason]).sort()).toEqual(
      truth.rowsWithoutNumber.map((row) => [row, 'order_no_missing']).sort(),
    );
    expect(steps.filter(({ action }) => action === 'merge')).toHaveLength(truth.expected.repeatedOrderRows);
    expect(taken).toHaveLength(truth.expected.uniqueOrders);
    expect(taken.filter(({ orderNo, row }) => orders.get(orderNo)?.[1] !== row + 1)).toEqual([]);
  });

  it('has the kinds, units and departments that it means, however they are written', () => {
    const { '(unknown)': unknown, ...byType } = truth.expected.byType;
    const kinds = {
      咨询: 'consultation',
      求助: 'help',
      意见: 'opinion',
      建议: 'suggestion',
      投诉: 'complaint',
      举报: 'report',
    };
    expect(taken.filter(({ kind }) => kind === null)).toHaveLength(unknown ?? 0);
    expect(counted(taken, ({ kind }) => kind)).toEqual(
      Object.fromEntries(Object.entries(kinds).map(([zh, kind]) => [kind, byType[zh]])),
    );
    expect(counted(taken, ({ unitCode }) => unitCode)).toEqual(truth.expected.byUnitOfRegion);
    const ours = Object.entries(truth.departmentsWrittenAs).map(([name, written]) => [
      name,
      [...new Set([name, ...written].map(readDepartment))],
    ]);
    expect(ours.filter(([, names]) => names?.length !== 1)).toEqual([]);
    expect(counted(taken, ({ department }) => department)).toEqual(
      Object.fromEntries(Object.entries(truth.expected.byDepartment).map(([name, n]) => [readDepartment(name), n])),
    );
  });

  it('has the times of each step, to the second; one before its predecessor is pointed out', () => {
    const disordered = new Set(truth.timesOutOfOrder);
    const plain = taken.filter(({ orderNo }) => !disordered.has(orderNo));
    const wrong = plain.filter(({ orderNo, receivedAt, dispatchedAt, acceptedAt, finishedAt }) => {
      const [, , , , , , , called, dispatched, signed, finished] = orders.get(orderNo) ?? [];
      const told = [called, dispatched, signed, finished].map((text) => at(text ?? null));
      return JSON.stringify([receivedAt, dispatchedAt, acceptedAt, finishedAt]) !== JSON.stringify(told);
    });
    expect(wrong).toEqual([]);
    const pointedOut = taken.filter(({ problems }) => problems.some(({ code }) => code === 'times_out_of_order'));
    expect(pointedOut.map(({ orderNo }) => orderNo).sort()).toEqual([...disordered].sort());
    expect(taken.filter(({ finishedAt }) => finishedAt === null)).toHaveLength(truth.expected.unfinishedAt20261122);
    expect(taken.filter(({ acceptedAt, finishedAt }) => acceptedAt === null && finishedAt === null)).toHaveLength(
      truth.expected.unsigned,
    );
    const satisfied = counted(taken, ({ satisfied }) => (satisfied === null ? null : String(satisfied)));
    const told = counted([...orders.values()], (order) =>
      /满意/.test(order[11] ?? '') ? String(order[11] !== '不满意') : null,
    );
    expect(satisfied).toEqual(told);
  });
});
