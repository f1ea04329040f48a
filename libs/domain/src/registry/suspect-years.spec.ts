import { suspectYears } from './suspect-years';

const year = (of: number, revenue: number | null, totalAssets: number | null, netProfit: number | null = null) => ({
  year: of,
  figures: { revenue, totalAssets, netProfit },
});

describe('suspectYears', () => {
  it.each([
    ['元 in one of three years', [year(2023, 3e7, 4e7), year(2024, 3100, 4200), year(2025, 3300, 4300)], [2023]],
    [
      '元 in two of three years',
      [year(2023, 3e7, 4e7), year(2024, 3.1e7, 4.2e7), year(2025, 3300, 4300)],
      [2023, 2024],
    ],
    ['steady years', [year(2023, 3000, 4000), year(2024, 3100, 4200)], []],
    ['a firm that grew twentyfold', [year(2023, 50, 80), year(2024, 1000, 1500)], []],
    ['one figure alone', [year(2023, 3e7, null), year(2024, 3100, null)], []],
    ['a profit near zero', [year(2023, 3000, 4000, 900), year(2024, 3100, 4200, 0.01)], []],
    ['a single year', [year(2023, 3e7, 4e7)], []],
    ['years without figures', [year(2023, null, null), year(2024, 0, 0)], []],
  ])('%s', (_, years, suspect) => {
    expect(suspectYears(years)).toEqual(suspect);
  });
});
