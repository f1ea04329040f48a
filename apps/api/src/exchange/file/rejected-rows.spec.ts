import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import { mergesAbove, sheetName } from './rejected-rows';

describe('sheetName', () => {
  it.each([
    ['a usual name stays', '驻马店市企业名录', '驻马店市企业名录'],
    ['characters that no spreadsheet takes become blanks', '2023/2024', '1 2023 2024'],
    ['a long name is cut', '很'.repeat(40), `1 ${'很'.repeat(29)}`],
    ['a name of such characters alone gets its number', '??', '1'],
  ])('%s', (_, name, written) => {
    expect(sheetName(name, 0)).toBe(written);
  });
});

describe('mergesAbove', () => {
  const grid = (merges: SheetGrid['merges']): SheetGrid => ({
    name: '表',
    hidden: false,
    hiddenColumns: [],
    rows: [],
    merges,
  });
  const title = { top: 0, left: 0, bottom: 0, right: 4 };

  it.each([
    ['keeps the title line', [title], [title]],
    ['leaves out what reaches below the heading', [{ ...title, bottom: 9 }], []],
    ['leaves out what reaches beyond the columns', [{ ...title, right: 9 }], []],
    ['leaves out a rectangle that overlaps an earlier one', [title, { ...title, left: 3 }], [title]],
  ])('%s', (_, merges, kept) => {
    expect(mergesAbove(grid(merges), 2, 5)).toEqual(kept);
  });
});
