import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { read, utils } from '@e965/xlsx';
import { harmless } from './harmless';
import { writeWorkbook } from './workbook';

describe('harmless', () => {
  it.each([
    ['a formula gets an apostrophe', '=1+1', "'=1+1"],
    ['so does an address that would be called', '@SUM(A1)', "'@SUM(A1)"],
    ['and a text that begins with minus', '-cmd|calc', "'-cmd|calc"],
    ['a negative number stays', '-12.5', '-12.5'],
    ['a telephone number stays', '+86 139 0000 1234', '+86 139 0000 1234'],
    ['a dash for "none" stays', '-', '-'],
    ['a name stays', '河南某某（西平）有限公司', '河南某某（西平）有限公司'],
  ])('%s', (_, text, written) => {
    expect(harmless(text)).toBe(written);
  });
});

describe('writeWorkbook', () => {
  const columns = [
    { heading: '企业名称', width: 30 },
    { heading: '数', width: 8 },
  ];

  it('writes headings, texts and numbers that can be read back', async () => {
    const bytes = await buffer(
      writeWorkbook([
        {
          name: '名单',
          columns,
          rows: [
            ['=HYPERLINK("x")', 3],
            ['甲', null],
          ],
        },
      ]),
    );
    const sheet = read(bytes).Sheets['名单'];
    expect(sheet && utils.sheet_to_json(sheet, { header: 1 })).toEqual([
      ['企业名称', '数'],
      [`'=HYPERLINK("x")`, 3],
      ['甲'],
    ]);
    expect(sheet?.['A2']).not.toHaveProperty('f');
  });

  it('breaks off when its rows fail, instead of sending a shorter list', async () => {
    const rows = async function* () {
      yield await Promise.resolve(['甲', 1]);
      throw new Error('lost');
    };
    await expect(buffer(writeWorkbook([{ name: '名单', columns, rows: rows() }]))).rejects.toThrow('lost');
  });

  it('holds back while nobody reads', async () => {
    let made = 0;
    const rows = function* () {
      for (; made < 50_000; made += 1) yield [randomBytes(100).toString('hex'), made];
    };
    const stream = writeWorkbook([{ name: '名单', columns, rows: rows() }]);
    await new Promise((go) => setTimeout(go, 300));
    const before = made;
    stream.destroy();
    expect(before).toBeLessThan(50_000);
  });
});
