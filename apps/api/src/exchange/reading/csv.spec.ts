import { readCsv } from './csv';
import { READ_LIMITS } from './limits';

const values = (text: string) =>
  readCsv(Buffer.from(text), '目录/名单.csv', READ_LIMITS).rows.map(({ row, cells }) => [
    row,
    ...Object.values(cells).map(({ value }) => value),
  ]);

describe('text tables', () => {
  it.each([
    [
      'commas',
      'a,b\nc,d\n',
      [
        [0, 'a', 'b'],
        [1, 'c', 'd'],
      ],
    ],
    [
      'tabs',
      'a\tb,x\nc\td\n',
      [
        [0, 'a', 'b,x'],
        [1, 'c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\nc;d',
      [
        [0, 'a', 'b'],
        [1, 'c', 'd'],
      ],
    ],
    [
      'bars',
      'a|b\nc|d',
      [
        [0, 'a', 'b'],
        [1, 'c', 'd'],
      ],
    ],
    ['a stated separator', 'sep=|\na,b|c\n', [[1, 'a,b', 'c']]],
    [
      'one column',
      '甲\n乙\n',
      [
        [0, '甲'],
        [1, '乙'],
      ],
    ],
    [
      'a title above the table',
      '名单（2026年）\n甲,乙\n丙,丁\n',
      [
        [0, '名单（2026年）'],
        [1, '甲', '乙'],
        [2, '丙', '丁'],
      ],
    ],
    [
      'quotes with separators and line breaks inside',
      '"a,b","c\nd"\ne,f',
      [
        [0, 'a,b', 'c\nd'],
        [1, 'e', 'f'],
      ],
    ],
    ['doubled quotes', '"a ""b""",c', [[0, 'a "b"', 'c']]],
    ['a quote in the middle', 'a"b,c', [[0, 'a"b', 'c']]],
    ['text after a closing quote', '"甲"公司,c', [[0, '甲公司', 'c']]],
    ['codes guarded from Excel', '="0123",1', [[0, '0123', '1']]],
    [
      'blank lines and blank cells',
      'a,,b\n\n,,\nc,d',
      [
        [0, 'a', 'b'],
        [3, 'c', 'd'],
      ],
    ],
    ['numbers, which stay text', '0123,1.50', [[0, '0123', '1.50']]],
  ])('%s', (_sentence, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('places cells by column', () => {
    const [row] = readCsv(Buffer.from('a,,b,'), 'a.csv', READ_LIMITS).rows;
    expect(row?.cells).toEqual({ 0: { value: 'a' }, 2: { value: 'b' } });
  });

  it('is one sheet named after the file', () => {
    expect(readCsv(Buffer.from('a'), '目录/名单.csv', READ_LIMITS)).toMatchObject({ name: '名单', hidden: false });
  });

  it.each([
    ['a quote that never closes', 'a\n"b,c\nd', {}, 'file_unreadable', { why: 'quote', row: 2 }],
    ['too many rows', 'a\nb\nc', { rows: 2 }, 'sheet_too_large', { cell: 'A3' }],
    ['too many columns', 'a,b,c', { columns: 2 }, 'sheet_too_large', { cell: 'C1' }],
    ['too many cells', 'a,b\nc,d', { cells: 3 }, 'sheet_too_large', { cell: 'B2' }],
  ])('refuses %s', (_sentence, text, limits, reason, details) => {
    const reading = () => readCsv(Buffer.from(text), 'a.csv', { ...READ_LIMITS, ...limits });
    expect(reading).toThrow(
      expect.objectContaining({ code: `exchange.${reason}`, details: expect.objectContaining(details) }),
    );
  });
});
