import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import { readFileSync } from 'node:fs';
import { sample } from './fixtures/samples';
import { readWorkbook } from './read-workbook';

// Each file starts a thread, which takes its time on a busy machine.
jest.setTimeout(30_000);

interface Truth {
  readonly register: {
    expected: { dataRows: number };
    firstDataRow: number;
    totalsRow: number;
    footerRow: number;
  };
  readonly annualFacts: { layout: { sheet: string; firstDataRow: number; totalsRow: number; rows: number }[] };
  readonly titles: { batches: { sheet: string; rows: number }[] };
}

const read = (name: string) => readWorkbook(sample(name), name);
const sheetCalled = (grids: readonly SheetGrid[], name: string) => grids.find((grid) => grid.name === name)!;
const rowsBetween = (grid: SheetGrid, first: number, last: number) =>
  grid.rows.filter(({ row }) => row + 1 >= first && row + 1 <= last);

describe('sample workbooks', () => {
  const truth = JSON.parse(sample('truth.json').toString()) as Truth;

  it('reads the register with its hidden column, merged county and hidden sheet', async () => {
    const grids = await read('enterprises.xlsx');
    const { firstDataRow, totalsRow, footerRow } = truth.register;
    const [register, codes] = grids;
    expect(grids).toHaveLength(2);
    expect(register).toMatchObject({ name: '企业名录', hidden: false, hiddenColumns: [6] });
    expect(codes?.hidden).toBe(true);
    expect(rowsBetween(register, firstDataRow, totalsRow - 1)).toHaveLength(truth.register.expected.dataRows);
    expect(register.rows.at(-1)?.row).toBe(footerRow - 1);
    expect(register.merges).toHaveLength(9);
    expect(register.merges).toContainEqual({ top: 307, left: 3, bottom: 314, right: 3 });
    expect(register.rows[0]?.cells).toEqual({ 0: { value: '驻马店市中小企业名录（2026年10月）' } });
  });

  it('keeps a code typed as text as text, and one typed as a number as the number the file has', async () => {
    const [register] = await read('enterprises.xlsx');
    const at = (row: number) => register.rows.find((found) => found.row === row - 1)!.cells;
    expect(at(5)[2]).toEqual({ value: '91411702982290739L' });
    expect(at(5)[0]).toEqual({ value: 1, formula: true });
    expect(at(905)[2]).toMatchObject({ value: 914117249895742000 });
  });

  it('reads the figures under merged year headings', async () => {
    const grids = await read('annual-facts.xlsx');
    for (const { sheet, firstDataRow, totalsRow, rows } of truth.annualFacts.layout) {
      const grid = sheetCalled(grids, sheet);
      expect(rowsBetween(grid, firstDataRow, totalsRow - 1)).toHaveLength(rows);
      expect(grid.merges).toContainEqual({ top: 2, left: 12, bottom: 2, right: 20 });
    }
    expect(grids).toHaveLength(truth.annualFacts.layout.length);
  });

  it('reads every list of titles', async () => {
    const grids = await read('titles.xlsx');
    expect(grids.map(({ name }) => name)).toEqual(truth.titles.batches.map(({ sheet }) => sheet));
    for (const { sheet, rows } of truth.titles.batches)
      expect(sheetCalled(grids, sheet).rows.length).toBeGreaterThanOrEqual(rows);
  });

  it('tells a real date from a serial number typed as such', async () => {
    const [orders] = await read('hotline.xlsx');
    expect(orders.rows).toHaveLength(3002);
    expect(orders.rows[1]?.cells[1]).toEqual({ value: 45659.40541666667, shown: '2025-01-02 09:43:48', dated: true });
    expect(orders.rows[1]?.cells[10]).toEqual({ value: 45659.668796296, shown: '45659.6688' });
  });
});

describe('hostile files', () => {
  it.each([
    ['a sheet of 200 MB is never inflated', 'bomb-sheet.xlsx', 'file_is_bomb', { part: 'xl/worksheets/sheet1.xml' }],
    ['nor is a picture of 200 MB', 'bomb-media.xlsx', 'file_is_bomb', { part: 'xl/media/image1.bin' }],
    ['external entities are not asked for', 'xxe-sharedstrings.xlsx', 'file_has_doctype', {}],
    ['internal entities are not expanded', 'entity-expansion.xlsx', 'file_has_doctype', {}],
    ['a program stays a program', 'renamed-exe.xlsx', 'file_is_program', {}],
    ['half a file is not a file', 'truncated.xlsx', 'file_truncated', {}],
    ['a workbook without cells says so', 'empty-sheet.xlsx', 'sheet_empty', {}],
    ['a stray last cell is named', 'last-cell.xlsx', 'sheet_too_large', { cell: 'XFD1048576' }],
    ['a climbing path is refused', 'zip-slip.xlsx', 'file_unsafe_path', {}],
    ['macros are refused', 'macro-inside.xlsx', 'file_has_macro', { part: 'xl/vbaProject.bin' }],
    ['a web page is not a workbook', 'html-as-xls.xls', 'file_is_html', { extension: 'xls' }],
    ['a password is noticed', 'password.xlsx', 'file_encrypted', {}],
  ])('%s', async (_sentence, name, reason, details) => {
    const before = process.memoryUsage.rss();
    await expect(readWorkbook(sample(`hostile/${name}`), name)).rejects.toMatchObject({
      code: `exchange.${reason}`,
      kind: 'invalid',
      details,
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('leaves nothing of a climbing path on the disk', () => {
    expect(() => readFileSync('/tmp/zip-slip-canary.txt')).toThrow('ENOENT');
  });

  it('reads what looks like a formula as text, and a real formula as its stored result', async () => {
    const [sheet] = await readWorkbook(sample('hostile/formula-injection.xlsx'), 'formula-injection.xlsx');
    expect(sheet.rows[5]?.cells[1]).toEqual({ value: '\t=1+1' });
    expect(sheet.rows[9]?.cells[1]).toEqual({ value: 2, formula: true });
  });

  it('reads 300 columns', async () => {
    const [sheet] = await readWorkbook(sample('hostile/wide-300.xlsx'), 'wide-300.xlsx');
    expect(sheet.rows).toHaveLength(1);
    expect(Object.keys(sheet.rows[0].cells)).toHaveLength(300);
  });
});
