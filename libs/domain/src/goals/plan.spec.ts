import type { UnitCode } from '../identity/unit';
import { planGaps, plannedFor, type PlanLine } from './plan';

const flat = (unit: UnitCode | null, value: number | null): PlanLine => ({ unit, months: new Array(12).fill(value) });
const but = (line: PlanLine, month: number, value: number | null): PlanLine => ({
  ...line,
  months: line.months.map((old, at) => (at === month - 1 ? value : old)),
});
const [A, B] = ['411702', '411721'] as const;

describe('planGaps', () => {
  it.each<[string, PlanLine[], number | null, object[]]>([
    ['units that add up', [flat(null, 5), flat(A, 2), flat(B, 3)], null, []],
    ['a city alone is not split yet', [flat(null, 5)], 5, []],
    ['nothing planned', [], 600, []],
    [
      'one month in which they do not',
      [flat(null, 5), flat(A, 2), but(flat(B, 3), 6, 4)],
      null,
      [{ what: 'units_differ', month: 6, city: 5, units: 6 }],
    ],
    [
      'a month that only the units have',
      [but(flat(null, 5), 2, null), flat(A, 5)],
      null,
      [
        { what: 'units_without_city', month: 2, units: 5 },
        { what: 'unit_incomplete', unit: null, months: [2] },
      ],
    ],
    [
      'a year that ends short of the goal',
      [flat(null, 590)],
      600,
      [{ what: 'year_end_differs', city: 590, needed: 600 }],
    ],
    [
      'a unit without its December',
      [flat(null, 5), but(flat(A, 5), 12, null)],
      null,
      [{ what: 'unit_incomplete', unit: A, months: [12] }],
    ],
  ])('%s', (_, lines, needed, gaps) => {
    expect(planGaps(lines, needed)).toEqual(gaps);
  });
});

it('says what is planned for a month', () => {
  const lines = [flat(null, 5), but(flat(A, 2), 2, 1)];
  expect([plannedFor(lines, null, 1), plannedFor(lines, A, 2), plannedFor(lines, B, 2)]).toEqual([5, 1, null]);
});
