import { xlsx, xlsxRow } from './fixtures/workbook';
import { readWorkbook } from './read-workbook';

// Each file starts a thread, which takes its time on a busy machine.
jest.setTimeout(30_000);

const rowOf = async (cells: string, properties = '') =>
  (await readWorkbook(xlsxRow(cells, properties), 'a.xlsx'))[0].rows[0]?.cells ?? {};

describe('one cell', () => {
  it.each([
    ['a number', '<v>12.5</v>', '', { value: 12.5 }],
    ['a Chinese built-in date', '<v>46348</v>', 's="1"', { value: 46348, dated: true }],
    ['a built-in date', '<v>46348</v>', 's="2"', { value: 46348, shown: '2026-11-22', dated: true }],
    ['a date with its own format', '<v>46348</v>', 's="3"', { value: 46348, shown: '2026年11月22日', dated: true }],
    ['a number of 17 digits', '<v>91411724989574200</v>', '', { value: 91411724989574200 }],
    ['true', '<v>1</v>', 't="b"', { value: true, shown: 'TRUE' }],
    ['an error', '<f>1/0</f><v>#DIV/0!</v>', 't="e"', { value: '#DIV/0!', formula: true }],
    ['a formula that gave text', '<f>A2</f><v>甲</v>', 't="str"', { value: '甲', formula: true }],
    ['digits typed as text', '<is><t>0123</t></is>', 't="inlineStr"', { value: '0123' }],
    ['text in several styles', '<is><r><t>甲</t></r><r><t>&#10;乙</t></r></is>', 't="inlineStr"', { value: '甲\n乙' }],
  ])('%s', async (_sentence, inside, attributes, expected) => {
    const cells = await rowOf(`<c r="A1" ${attributes}>${inside}</c><c r="B1"><v>1</v></c>`);
    expect(cells[0]).toMatchObject(expected);
    expect(cells[0]).not.toHaveProperty('dated' in expected ? 'nothing' : 'dated');
  });

  it.each([
    ['a formula without a stored result', '<c r="A1"><f>1+1</f></c>'],
    ['an empty formula result', '<c r="A1" t="str"><f>""</f><v></v></c>'],
    ['a cell that only has a format', '<c r="A1" s="2"/>'],
  ])('%s is blank', async (_sentence, cell) => {
    expect(await rowOf(`${cell}<c r="B1"><v>7</v></c>`)).toEqual({ 1: { value: 7 } });
  });

  it('days counted from 1904 are counted from 1900 afterwards', async () => {
    const cells = await rowOf(
      '<c r="A1" s="2"><v>44886</v></c><c r="B1"><v>44886</v></c>',
      '<workbookPr date1904="1"/>',
    );
    expect(cells[0]).toMatchObject({ value: 46348, dated: true });
    expect(cells[1]).toEqual({ value: 44886 });
  });
});

describe('one sheet', () => {
  const cell = '<sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData>';

  it('does not believe the range that the file states', async () => {
    const [grid] = await readWorkbook(xlsx(`<dimension ref="A1:XFD1048576"/>${cell}`), 'a.xlsx');
    expect(grid?.rows).toEqual([{ row: 2, cells: { 1: { value: 1 } } }]);
  });

  it('cuts merges to the cells that exist', async () => {
    const merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="F9:G9"/></mergeCells>';
    const [grid] = await readWorkbook(xlsx(cell + merges), 'a.xlsx');
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
  });

  it('names hidden columns', async () => {
    const [grid] = await readWorkbook(
      xlsx(`<cols><col min="2" max="3" hidden="1" width="8"/></cols>${cell}`),
      'a.xlsx',
    );
    expect(grid?.hiddenColumns).toEqual([1, 2]);
  });
});
