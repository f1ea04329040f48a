import { merge, sheetOf } from '../../test/sheet-of';
import { mappedAs, recognise } from './recognise';

const fields = (sheet: ReturnType<typeof recognise>) =>
  sheet.columns.map(({ field, year, measure }) => [field, year, measure].filter((one) => one !== null).join(' '));

describe('recognise', () => {
  it('reads a register with a heading in the first row', () => {
    const sheet = recognise(
      sheetOf([
        ['企业名称', '统一社会信用代码', '县区', '法人'],
        ['甲厂', 'x', '西平', '张三'],
      ]),
    );
    expect(sheet).toMatchObject({ kind: 'enterprises', headFrom: 0, headTo: 0, rowCount: 1, titleLines: [] });
    expect(fields(sheet)).toEqual(['name', 'uscc', 'unit', 'legalRep']);
    expect(sheet.preview).toEqual([['甲厂', 'x', '西平', '张三']]);
  });

  it('reads merged group headings, blanks and stars in headings', () => {
    const rows = [
      ['名录'],
      ['序号', '企业基本情况', null, '成立\n时间'],
      [null, '*单位名称', '统一社会信用代码（18位）', null],
      [1, '甲厂', 'x', 2015],
    ];
    const sheet = recognise(sheetOf(rows, { merges: ['A1:D1', 'A2:A3', 'B2:C2', 'D2:D3'].map(merge) }));
    expect(sheet).toMatchObject({ kind: 'enterprises', headFrom: 1, headTo: 2, rowCount: 1, titleLines: ['名录'] });
    expect(fields(sheet)).toEqual(['', 'name', 'uscc', 'establishedOn']);
    expect(sheet.headings[1]?.heading).toEqual(['企业基本情况', '*单位名称']);
  });

  it('reads years above the figures, also when only their first cell is filled', () => {
    const rows = [
      ['企业名称', '2024年', null, '2025年', null],
      [null, '营业收入', '从业人员', '营业收入', '从业人员'],
      ['甲厂', 1, 2, 3, 4],
    ];
    const sheet = recognise(sheetOf(rows, { merges: ['A1:A2', 'B1:C1', 'D1:E1'].map(merge) }));
    expect(sheet.kind).toBe('annual-facts');
    expect(fields(sheet)).toEqual([
      'name',
      'revenue 2024',
      'employees 2024 persons',
      'revenue 2025',
      'employees 2025 persons',
    ]);
  });

  it('reads the year and the unit of money out of one heading', () => {
    const sheet = recognise(
      sheetOf([
        ['企业名称', '2025年营业收入（元）', '2025年研发费用(万元)', '2025年从业人数（人）'],
        ['甲', 1, 2, 3],
      ]),
    );
    expect(fields(sheet)).toEqual(['name', 'revenue 2025 yuan', 'rndExpense 2025 wan', 'employees 2025 persons']);
  });

  it('takes year and unit of money from the title when the columns are silent', () => {
    const sheet = recognise(
      sheetOf([['2025年度经营情况表'], ['金额单位：元'], ['企业名称', '营业收入', '净利润'], ['甲', 1, 2]]),
    );
    expect(fields(sheet)).toEqual(['name', 'revenue 2025 yuan', 'netProfit 2025 yuan']);
  });

  it('does not take 填报单位 for a unit of money', () => {
    const sheet = recognise(
      sheetOf([
        ['填报单位：开元公司', null],
        ['企业名称', '2025年营业收入', '2025年净利润'],
        ['甲', 1, 2],
      ]),
    );
    expect(fields(sheet)).toEqual(['name', 'revenue 2025', 'netProfit 2025']);
  });

  it('keeps a row of units below the heading out of the data', () => {
    const rows = [
      ['企业名称', '2025年营业收入', '2025年从业人员'],
      ['（1）', '万元', '人'],
      ['甲', 1, 2],
    ];
    expect(recognise(sheetOf(rows))).toMatchObject({ headFrom: 0, headTo: 1, rowCount: 1 });
  });

  it('reads a list of titles from its heading lines', () => {
    const rows = [
      ['第四批专精特新“小巨人”企业名单'],
      ['有效期2022年7月1日至2025年6月30日'],
      ['序号', '企业名称'],
      [1, '甲厂'],
    ];
    expect(recognise(sheetOf(rows, { merges: [merge('A1:B1')] }))).toMatchObject({
      kind: 'titles',
      titleKind: 'giant',
      batch: '第四批小巨人',
      validFrom: '2022-07-01',
      validTo: '2025-06-30',
    });
  });

  it.each([
    [
      'a hidden sheet',
      sheetOf(
        [
          ['企业名称', '统一社会信用代码', '县区'],
          ['甲', 'x', '西平'],
        ],
        { hidden: true },
      ),
    ],
    [
      'no heading that means anything',
      sheetOf([
        ['甲', '乙'],
        [1, 2],
      ]),
    ],
    ['an empty sheet', sheetOf([])],
    [
      'a list that only mentions firms',
      sheetOf([
        ['合同编号', '签订时间', '合同标题', '合同条款', '企业名称', '经办处室'],
        [1, 2, 3, 4, 5, 6],
      ]),
    ],
  ])('leaves %s to the person', (_, sheet) => {
    const recognised = recognise(sheet);
    expect(recognised.kind).toBeNull();
    expect(recognised.columns.every(({ field }) => field === null)).toBe(true);
  });

  it('signs the same layout alike, another unit of money differently', () => {
    const layout = (line: string) =>
      recognise(sheetOf([[line], ['企业名称', '2025年营业收入', '2025年净利润'], ['甲', 1, 2]])).signature;
    expect(layout('单位：万元')).toBe(layout('金额单位:万元'));
    expect(layout('单位：万元')).not.toBe(layout('单位：元'));
  });

  it('reads the same headings as the kind that the person chooses', () => {
    const sheet = recognise(
      sheetOf([['2025年专精特新企业名录'], ['企业名称', '所属地区', '证书编号'], ['甲', '西平', 'Z1']]),
    );
    expect(fields(mappedAs(sheet, 'enterprises'))).toEqual(['name', 'unit', '']);
    expect(mappedAs(sheet, 'enterprises').titleKind).toBeNull();
  });
});
