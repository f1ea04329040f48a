import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import { type BookType, read, utils, write } from '@e965/xlsx';
import { gb18030 } from './fixtures/gb18030';
import { sample } from './fixtures/samples';
import { readWorkbook } from './read-workbook';

// Each file starts a thread, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('one register in every format', () => {
  const book = read(sample('enterprises.xlsx'), { type: 'buffer', cellNF: true, cellStyles: true });
  const as = (bookType: BookType) => write(book, { type: 'buffer', bookType }) as Buffer;
  const csv = utils.sheet_to_csv(book.Sheets['企业名录']);
  let expected: SheetGrid;
  beforeAll(async () => {
    [expected] = (await readWorkbook(sample('enterprises.xlsx'), 'enterprises.xlsx')) as [SheetGrid];
  });

  /** Names, districts and addresses row by row; codes typed as numbers look different in a text table, .ods drops outer blanks. */
  const texts = ({ rows }: SheetGrid) =>
    rows.map(({ row, cells }) => [row, ...[1, 3, 4].map((column) => String(cells[column]?.value ?? '').trim())]);

  it.each([
    ['.xlsx', 'a.xlsx', () => as('xlsx')],
    ['.xls', 'a.xls', () => as('xls')],
    ['.ods', 'a.ods', () => as('ods')],
    ['.csv in UTF-8', '企业名录.csv', () => Buffer.from(csv)],
    ['.csv in UTF-8 with its mark', '企业名录.csv', () => Buffer.from(`\uFEFF${csv}`)],
    ['.csv in GB18030', '企业名录.csv', () => gb18030(csv)],
    ['Unicode text as Excel saves it', '企业名录.txt', () => Buffer.from(`\uFEFF${csv}`, 'utf16le')],
  ])('%s', async (_format, fileName, bytes) => {
    const [grid] = await readWorkbook(bytes(), fileName);
    expect(grid?.name).toBe('企业名录');
    expect(texts(grid)).toEqual(texts(expected));
  });

  it.each(['xls', 'xlsx'] as const)('keeps dates, merges and the hidden column in .%s', async (format) => {
    const [grid] = await readWorkbook(as(format), `a.${format}`);
    const dates = ({ rows }: SheetGrid) => rows.filter(({ cells }) => cells[10]?.dated).map(({ row }) => row);
    expect(dates(expected).length).toBeGreaterThan(100);
    expect(dates(grid)).toEqual(dates(expected));
    expect(grid.merges).toEqual(expect.arrayContaining([...expected.merges]));
    expect(grid.hiddenColumns).toEqual([6]);
  });
});
