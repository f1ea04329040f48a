import { sheetOf } from '../../test/sheet-of';
import { interpretEnterprise } from './interpret-enterprises';
import { interpretFacts } from './interpret-facts';
import { interpretTitle } from './interpret-titles';
import { readSheets } from './read-sheets';
import { recognise } from './recognise';

const TODAY = '2026-11-22';
const CODE = '9144030071526726XG';

const enterprise = (over: Record<string, string | number>) => {
  const row = {
    企业名称: '甲有限公司',
    统一社会信用代码: CODE,
    所属县区: '西平',
    地址: '',
    行业: '',
    电话: '',
    成立日期: '',
    曾用名: '',
    ...over,
  };
  const grid = sheetOf([Object.keys(row), Object.values(row)]);
  const [record] = readSheets([grid], [recognise(grid)], 'enterprises', (data, mapping) =>
    interpretEnterprise(data, mapping, TODAY),
  );
  return record;
};

describe('interpretEnterprise', () => {
  it.each([
    ['a name without a firm', { 企业名称: '—' }, 'name_missing', 'name'],
    ['a name longer than the column', { 企业名称: '甲'.repeat(101) }, 'name_too_long', 'name'],
    ['no code', { 统一社会信用代码: '无' }, 'uscc_missing', 'uscc'],
    ['a wrong code', { 统一社会信用代码: '9144030071526726XH' }, 'uscc_checksum', 'uscc'],
    ['no county', { 所属县区: '' }, 'unit_missing', 'unit'],
    ['an unknown county', { 所属县区: '郑州市' }, 'unit_unknown', 'unit'],
  ])('refuses %s', (_, over, reason, field) => {
    const record = enterprise(over);
    expect(record?.rejected).toBe(reason);
    expect(record?.problems).toMatchObject([{ code: reason, severity: 'error', field }]);
  });

  it.each([
    ['an unknown industry', { 行业: '养猪' }, 'industry_unknown', 'warning'],
    ['a day that cannot be', { 成立日期: '2015.13.8' }, 'day_unreadable', 'warning'],
    ['a day in the future', { 成立日期: '2027-01-01' }, 'day_implausible', 'warning'],
    ['a month', { 成立日期: '2015年3月' }, 'day_month_only', 'hint'],
    ['an address beyond the column', { 地址: '路'.repeat(201) }, 'text_too_long', 'warning'],
    [
      'a county told by the address alone',
      { 所属县区: '', 地址: '河南省驻马店市西平县某路' },
      'unit_from_address',
      'hint',
    ],
  ])('takes the row and points out %s', (_, over, code, severity) => {
    const record = enterprise(over);
    expect(record?.rejected).toBeNull();
    expect(record?.problems).toMatchObject([{ code, severity }]);
  });

  it('reads several former names, without the present one', () => {
    const record = enterprise({ 曾用名: '乙厂、丙（驻马店)有限公司\n甲有限公司' });
    expect(record?.formerNames).toEqual(['乙厂', '丙（驻马店）有限公司']);
  });
});

const facts = (heading: string[], values: (string | number)[]) => {
  const grid = sheetOf([
    ['企业名称', '统一社会信用代码', ...heading],
    ['甲有限公司', CODE, ...values],
  ]);
  return readSheets([grid], [recognise(grid)], 'annual-facts', interpretFacts)[0];
};

describe('interpretFacts', () => {
  it('tells only what the row tells', () => {
    const record = facts(
      ['2024年营业收入', '2025年营业收入（元）', '2025年净利润', '2025年研发费用'],
      ['—', 12345, '(0.5)', '约5'],
    );
    expect(record?.years).toEqual([{ year: 2025, figures: { revenue: 1.2345, netProfit: -0.5 } }]);
    expect(record?.problems).toMatchObject([{ code: 'amount_unreadable', field: 'rndExpense', value: '约5' }]);
  });

  it('leaves out what cannot be below zero', () => {
    const record = facts(['2025年营业收入', '2025年净利润'], [-5, -5]);
    expect(record?.years).toEqual([{ year: 2025, figures: { netProfit: -5 } }]);
    expect(record?.problems).toMatchObject([{ code: 'amount_negative', field: 'revenue' }]);
  });

  it('reads a row per year', () => {
    expect(facts(['年度', '营业收入', '从业人员'], ['2024年', 7, 8])?.years).toEqual([
      { year: 2024, figures: { revenue: 7, employees: 8 } },
    ]);
  });

  it('says that a figure has no year', () => {
    const record = facts(['营业收入', '从业人员'], [7, '']);
    expect(record).toMatchObject({ years: [], rejected: 'figures_missing' });
    expect(record?.problems).toMatchObject([{ code: 'year_missing' }, { code: 'figures_missing' }]);
  });
});

describe('interpretTitle', () => {
  it('asks for kind and validity', () => {
    const grid = sheetOf([['2025年专精特新企业名单'], ['企业名称', '证书编号'], ['甲有限公司', 'Z1']]);
    const mapping = recognise(grid);
    const sound = { ...mapping, validFrom: '2026-01-01', validTo: '2028-12-31' };
    const reasons = [mapping, { ...sound, titleKind: null }, { ...sound, validTo: '2025-12-31' }, sound].map(
      (one) => readSheets([grid], [one], 'titles', interpretTitle)[0]?.rejected,
    );
    expect(reasons).toEqual(['validity_missing', 'title_kind_missing', 'validity_missing', null]);
  });
});
