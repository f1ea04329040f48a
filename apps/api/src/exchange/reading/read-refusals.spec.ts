import { CFB, read, utils, write } from '@e965/xlsx';
import { archive } from './fixtures/archive';
import { odsParts, xlsx, xlsxParts, xlsxRow } from './fixtures/workbook';
import { readWorkbook } from './read-workbook';

// Each file starts a thread, which takes its time on a busy machine.
jest.setTimeout(30_000);

const ONE_CELL = '<c r="A1"><v>1</v></c>';
const good = xlsxParts(`<sheetData><row r="1">${ONE_CELL}</row></sheetData>`);
const odsRow =
  '<table:table-row><table:table-cell office:value-type="string"><text:p>甲</text:p></table:table-cell></table:table-row>';
const xls = write(utils.book_new(utils.aoa_to_sheet([['企业名称']]), '甲'), {
  type: 'buffer',
  bookType: 'xls',
}) as Buffer;

function xlsWith(change: (cfb: ReturnType<typeof CFB.read>) => void): Buffer {
  const cfb = CFB.read(xls, { type: 'buffer' });
  change(cfb);
  return CFB.write(cfb, { type: 'buffer' }) as Buffer;
}

const withPassword = () =>
  xlsWith((cfb) => {
    const book = CFB.find(cfb, '/Workbook');
    const content = Buffer.from(book.content as Uint8Array);
    const afterFirst = 4 + content.readUInt16LE(2);
    const filepass = Buffer.from([0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4]);
    book.content = Buffer.concat([content.subarray(0, afterFirst), filepass, content.subarray(afterFirst)]);
    book.size = book.content.length;
  });
const withMacros = () => xlsWith((cfb) => void CFB.utils.cfb_add(cfb, '/_VBA_PROJECT_CUR/VBA/dir', Buffer.from('x')));

describe('files that are not taken', () => {
  it.each([
    ['nothing at all', 'a.xlsx', () => Buffer.alloc(0), 'file_empty'],
    ['a picture', 'a.xlsx', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'file_type_unknown'],
    ['plain text under the name of a workbook', 'a.xlsx', () => Buffer.from('a,b'), 'file_type_unknown'],
    ['a script', 'a.csv', () => Buffer.from('#!/bin/sh\n'), 'file_is_program'],
    ['an XML table', 'a.xls', () => Buffer.from('\uFEFF <?xml version="1.0"?><Workbook/>'), 'file_is_html'],
    ['a web archive', 'a.xls', () => Buffer.from('MIME-Version: 1.0\n'), 'file_is_html'],
    ['a web page in UTF-16', 'a.xls', () => Buffer.from('\uFEFF<table>', 'utf16le'), 'file_is_html'],
    [
      'a zip of something else',
      'a.xlsx',
      () => archive([{ name: 'word/document.xml', bytes: '<a/>' }]),
      'file_type_unknown',
    ],
    ['an .xls with a password', 'a.xls', withPassword, 'file_encrypted'],
    ['an .xls with macros', 'a.xls', withMacros, 'file_has_macro'],
    ['half an .xls', 'a.xls', () => xls.subarray(0, 700), 'file_truncated'],
    [
      'an .ods with a password',
      'a.ods',
      () => archive(odsParts(odsRow, '<manifest:encryption-data/>')),
      'file_encrypted',
    ],
    [
      'an .ods with macros',
      'a.ods',
      () => archive([...odsParts(odsRow), { name: 'Basic/Standard/M.xml', bytes: '<a/>' }]),
      'file_has_macro',
    ],
    [
      'a zip entry with a password',
      'a.xlsx',
      () => archive([...good, { name: 'xl/a.xml', bytes: '', encrypted: true }]),
      'file_encrypted',
    ],
    [
      'a part that states less than it holds',
      'a.xlsx',
      () => archive([...good, { name: 'xl/a.xml', bytes: 'x'.repeat(9_000), statedSize: 10 }]),
      'file_is_bomb',
    ],
    [
      'a part that states more than it holds',
      'a.xlsx',
      () => archive([...good, { name: 'xl/a.xml', bytes: 'x', statedSize: 10 }]),
      'file_unreadable',
    ],
    ['the same part twice', 'a.xlsx', () => archive([...good, good[4]]), 'file_unreadable'],
    ['an absolute path', 'a.xlsx', () => archive([...good, { name: '/etc/a.xml', bytes: '' }]), 'file_unsafe_path'],
    [
      'a path that climbs with backslashes',
      'a.xlsx',
      () => archive([...good, { name: 'xl\\..\\..\\a.xml', bytes: '' }]),
      'file_unsafe_path',
    ],
    [
      'a declaration in UTF-16',
      'a.xlsx',
      () => archive([...good, { name: 'xl/a.xml', bytes: Buffer.from('<!DOCTYPE a>', 'utf16le') }]),
      'file_has_doctype',
    ],
    ['a directory without its end', 'a.xlsx', () => archive(good).subarray(0, -30), 'file_truncated'],
    ['a workbook without its only sheet', 'a.xlsx', () => archive(good.slice(0, 4)), 'file_unreadable'],
    ['a text table of blanks', 'a.csv', () => Buffer.from(',,\n,,\n'), 'sheet_empty'],
    ['bytes of no encoding', 'a.csv', () => Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), 'file_unreadable'],
  ])('%s', async (_sentence, fileName, bytes, reason) => {
    await expect(readWorkbook(bytes(), fileName)).rejects.toMatchObject({
      code: `exchange.${reason}`,
      kind: 'invalid',
    });
  });

  it('an upload above the limit is not even looked at', async () => {
    await expect(readWorkbook(Buffer.alloc(11), 'a.xlsx', { fileBytes: 10 })).rejects.toMatchObject({
      code: 'exchange.file_too_large',
      kind: 'too_large',
      details: { size: 11, limit: 10 },
    });
  });

  it.each([
    ['rows', '<row r="7"><c r="A7"><v>1</v></c></row>', { rows: 6 }, 'A7'],
    ['columns', '<row r="1"><c r="D1"><v>1</v></c></row>', { columns: 3 }, 'D1'],
    ['cells', '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>', { cells: 1 }, 'B1'],
  ])('more %s than allowed are refused, with the cell', async (_what, rows, limits, cell) => {
    await expect(readWorkbook(xlsx(`<sheetData>${rows}</sheetData>`), 'a.xlsx', limits)).rejects.toMatchObject({
      code: 'exchange.sheet_too_large',
      details: { sheet: '甲', cell, ...limits },
    });
  });
});

describe('files that would wear the process out', () => {
  const repeated =
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" ' +
    'office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>';

  it('stops at the limit of memory', async () => {
    await expect(readWorkbook(archive(odsParts(repeated)), 'a.ods', { memoryMb: 48 })).rejects.toMatchObject({
      code: 'exchange.read_out_of_memory',
      details: { megabytes: 48 },
    });
  }, 60_000);

  it('stops at the limit of time, and reads the next file as if nothing had been', async () => {
    await expect(readWorkbook(archive(odsParts(repeated)), 'a.ods', { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'exchange.read_timeout',
      details: { seconds: 0.3 },
    });
    const [grid] = await readWorkbook(xlsxRow(ONE_CELL), 'a.xlsx');
    expect(grid?.rows).toEqual([{ row: 0, cells: { 0: { value: 1 } } }]);
  });

  it('reads many files side by side', async () => {
    const grids = await Promise.all(Array.from({ length: 6 }, () => readWorkbook(xlsxRow(ONE_CELL), 'a.xlsx')));
    expect(grids.map(([grid]) => grid?.rows.length)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

it('the .xls of these tests is a good one as long as nobody touches it', async () => {
  expect(read(xls).SheetNames).toEqual(['甲']);
  expect(
    (
      await readWorkbook(
        xlsWith(() => undefined),
        'a.xls',
      )
    )[0]?.rows,
  ).toHaveLength(1);
});
