import { sizeClass } from './size-class';
import { SIZE_TABLE } from './size-table';

const figures = (employees: number | null, revenue: number | null, totalAssets: number | null = null) => ({
  employees,
  revenue,
  totalAssets,
});

describe('sizeClass', () => {
  it.each([
    ['industry, both limits met exactly', '13', figures(1000, 40_000), 'large'],
    ['industry, one person short of large', '13', figures(999, 40_000), 'medium'],
    ['industry, much revenue but few hands falls by one class at a time', '36', figures(19, 90_000), 'micro'],
    ['industry, many hands but little revenue', '36', figures(900, 299.99), 'micro'],
    ['industry, small', '44', figures(20, 300), 'small'],
    ['software is not industry', '65', figures(100, 1000), 'medium'],
    ['wholesale', '51', figures(5, 1000), 'small'],
    ['farming asks for revenue alone', '01', figures(null, 500), 'medium'],
    ['construction asks for revenue and assets', '47', figures(null, 6000, 4999), 'small'],
    ['zero is a figure, not a gap', '13', figures(0, 0), 'micro'],
  ])('%s', (_, division, given, expected) => {
    expect(sizeClass(division, given)).toMatchObject({ sizeClass: expected, reason: null, unconfirmed: false });
  });

  it.each([
    ['no head count', '13', figures(null, 5000), 'figure_missing', ['employees']],
    ['no revenue, however few the hands', '13', figures(7, null), 'figure_missing', ['revenue']],
    ['no figures at all', '13', figures(null, null), 'figure_missing', ['employees', 'revenue']],
    ['no industry', null, figures(10, 10), 'industry_missing', []],
    ['a bank', '66', figures(10, 10), 'industry_not_covered', []],
    ['real estate, which the division cannot tell apart', '70', figures(10, 10), 'industry_not_covered', []],
  ])('nobody knows: %s', (_, division, given, reason, missing) => {
    expect(sizeClass(division, given)).toMatchObject({ sizeClass: null, reason, missing });
  });

  it.each([
    ['large rests on confirmed limits', 300, 'large', false],
    ['medium does not', 100, 'medium', true],
    ['nor does small, which begins where medium ends', 10, 'small', true],
    ['micro does', 9, 'micro', false],
  ])('other services: %s', (_, employees, expected, unconfirmed) => {
    expect(sizeClass('74', figures(employees, null))).toMatchObject({ sizeClass: expected, unconfirmed });
  });
});

describe('SIZE_TABLE', () => {
  it('gives no division two rows, and limits that rise from class to class', () => {
    const divisions = SIZE_TABLE.flatMap((row) => row.divisions);
    expect(new Set(divisions).size).toBe(divisions.length);
    const falling = SIZE_TABLE.filter(({ large, medium, small }) =>
      (['employees', 'revenue', 'totalAssets'] as const).some(
        (figure) => (small[figure] ?? 0) > (medium[figure] ?? 0) || (medium[figure] ?? 0) > (large[figure] ?? 0),
      ),
    );
    expect(falling).toEqual([]);
  });
});
