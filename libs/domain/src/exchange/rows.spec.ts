import { merge, sheetOf } from '../../test/sheet-of';
import { recognise } from './recognise';
import { dataRows } from './rows';

const HEAD = ['序号', '企业名称', '统一社会信用代码', '所属县区'];
const read = (rows: Parameters<typeof sheetOf>[0], merges: string[] = []) => {
  const sheet = sheetOf([HEAD, ...rows], { merges: merges.map(merge) });
  return dataRows(sheet, recognise(sheet));
};
const FIRM = [1, '甲有限公司', '9144030071526726XG', '西平县'];

describe('dataRows', () => {
  it.each([
    ['a blank row', null],
    ['a row with nothing but its number', [{ value: 7, formula: true as const }, null, null, null]],
    ['a row of blanks', [null, ' ', '\u3000', '']],
    ['合计', ['合计', 12, null, null]],
    ['合计 in another column', [null, '合 计', null, null]],
    ['the total of a county', ['西平县小计', 3, null, null]],
    ['共N家', ['共95家', null, null, null]],
    ['who filled it in', ['填表人：企业培育科', null, '审核人：', null]],
    ['a note', [null, '注：空白表示未报。', null, null]],
    ['where it comes from', ['数据来源：统计年报', null, null, null]],
    ['a section line', [null, '一、西平县', null, null]],
    ['the heading of the next page', HEAD],
  ])('leaves out %s', (_, row) => {
    expect(read([FIRM, row, FIRM]).map((one) => one.row)).toEqual([1, 3]);
  });

  it.each([
    ['without a name', [2, null, '9144030071526726XG', '西平县']],
    ['without a number', [null, '乙有限公司', null, null]],
    ['whose name begins like a total', [2, '共享出行（驻马店）有限公司', null, null]],
    ['whose name begins like a note', [2, '注塑模具厂', null, null]],
  ])('keeps a row %s', (_, row) => {
    expect(read([FIRM, row]).map((one) => one.row)).toEqual([1, 2]);
  });

  it('fills a merged county down, over blank rows too, and no further', () => {
    const without = [2, '乙有限公司', 'x', null];
    const rows = read([FIRM, without, null, without, without], ['D2:D5']);
    expect(rows.map((one) => [one.row, one.cells[3]?.value])).toEqual([
      [1, '西平县'],
      [2, '西平县'],
      [4, '西平县'],
      [5, undefined],
    ]);
  });
});
