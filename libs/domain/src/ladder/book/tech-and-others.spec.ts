import { AS_OF, itemIn, stateIn, strongFirm, untold, withStated, withYear } from '../../../test/firm';
import { type StatedFacts } from '../../registry/stated-facts';
import { type FactsOfYear } from '../../registry/standing';
import { evaluate } from '../evaluation/evaluate';
import { type EnterpriseFacts } from '../evaluation/facts';
import { SHIPPED_BOOKS } from '.';
import { LEADING_CITY } from './leading-city';
import { TECH_2017 } from './tech-2017';
import { TIER1_2026 } from './tier1-2026';

const last = (figures: Partial<FactsOfYear>) => withYear(strongFirm(), 2025, figures);

describe('科技型 115号', () => {
  const at = (facts: EnterpriseFacts) => evaluate(TECH_2017, facts, AS_OF);

  it.each<[string, string, Partial<FactsOfYear>, string]>([
    ['职工 500 人', 'employees', { employees: 500 }, 'met'],
    ['职工 501 人', 'employees', { employees: 501 }, 'short'],
    ['销售收入 2 亿', 'revenue', { revenue: 20_000 }, 'met'],
    ['略高于 2 亿', 'revenue', { revenue: 20_000.0001 }, 'short'],
    ['资产 2 亿', 'assets', { totalAssets: 20_000 }, 'met'],
    ['资产略高于 2 亿', 'assets', { totalAssets: 20_000.0001 }, 'short'],
  ])('%s', (_, id, figures, state) => {
    expect(stateIn(at(last(figures)), id)).toBe(state);
  });

  it.each<[number, number]>([
    [300, 20],
    [299, 16],
    [250, 16],
    [249, 12],
    [200, 12],
    [199, 8],
    [150, 8],
    [149, 4],
    [100, 4],
    [99, 0],
  ])('%d technical staff of 1,000 give %d points', (techStaff, points) => {
    const found = at(withStated(last({ employees: 1000 }), { techStaff }));
    expect(itemIn(found, 'tech-staff-share')).toMatchObject({ least: points, most: points });
  });

  it.each<[string, number, number, number]>([
    ['占销售收入 6%', 600, 1e6, 50],
    ['略低于 6%', 599.9999, 1e6, 40],
    ['5%', 500, 1e6, 40],
    ['4%', 400, 1e6, 30],
    ['3%', 300, 1e6, 20],
    ['2%', 200, 1e6, 10],
    ['略低于 2%', 199.9999, 1e6, 0],
    ['占成本费用 30% 取高', 150, 500, 50],
    ['略低于 30%', 149.9999, 500, 40],
    ['25%', 125, 500, 40],
    ['20%', 100, 500, 30],
    ['15%', 75, 500, 20],
    ['10%', 50, 500, 10],
    ['略低于 10%', 49.9999, 500, 0],
  ])('研发投入：%s', (_, rndExpense, cost, points) => {
    const found = at(
      withStated(last({ revenue: 10_000, mainRevenue: 9000, rndExpense }), { costExpense: { '2025': cost } }),
    );
    expect(itemIn(found, 'rnd-input')).toMatchObject({ least: points, most: points });
  });

  it.each<[number, number, number]>([
    [1, 0, 30],
    [0, 4, 24],
    [0, 9, 24],
    [0, 3, 18],
    [0, 2, 12],
    [0, 1, 6],
    [0, 0, 0],
  ])('Ⅰ类 %d 项、Ⅱ类 %d 项得 %d', (class1Ip, class2Ip, points) => {
    const ip = { class1Ip, class1IpOwn: 0, class1IpHighValue: 0, class1IpApplied: 0, class2Ip };
    expect(itemIn(at(withStated(strongFirm(), ip)), 'ip')).toMatchObject({ least: points, most: points });
  });

  it.each<[string, StatedFacts, string, string]>([
    ['高企有效', {}, 'direct-high-tech', 'met'],
    [
      '高企过期',
      { honours: [{ kind: 'high_tech', on: '2020-01-01', until: '2023-01-01' }] },
      'direct-high-tech',
      'short',
    ],
    ['五年内国家奖前三', { awards: [{ kind: 'national', on: '2021-11-25', rank: 3 }] }, 'direct-award', 'met'],
    ['五年前一天', { awards: [{ kind: 'national', on: '2021-11-24', rank: 1 }] }, 'direct-award', 'short'],
    ['五年内主导行业标准', { standardsLed: [{ kind: 'industry', on: '2022-01-01' }] }, 'direct-standard', 'met'],
    ['去年的事故', { incidents: [{ kind: 'safety', on: '2025-01-01' }] }, 'no-incidents', 'short'],
    ['前年的事故', { incidents: [{ kind: 'safety', on: '2024-12-31' }] }, 'no-incidents', 'met'],
  ])('%s', (_, stated, id, state) => {
    expect(stateIn(at(withStated(strongFirm(), stated)), id)).toBe(state);
  });

  it('60 points do not help who has no technical staff', () => {
    const facts = withStated(strongFirm(), { honours: [], rndInstitution: 'none', techStaff: 0 });
    const found = at(withYear(facts, 2025, { rndExpense: 5000 }));
    expect([found.points?.least, found.verdict]).toEqual([80, 'not_eligible']);
  });
});

describe('科技和创新型 2026: the union', () => {
  const around = { others: SHIPPED_BOOKS };
  it.each<[string, EnterpriseFacts, string]>([
    ['both halves', strongFirm(), 'eligible'],
    ['too large for 科技型, still 创新型', last({ totalAssets: 90_000 }), 'eligible'],
    ['neither: no legal person', withStated(strongFirm(), { domesticLegalPerson: false }), 'not_eligible'],
  ])('%s', (_, facts, verdict) => {
    expect(evaluate(TIER1_2026, facts, AS_OF, around).verdict).toBe(verdict);
  });

  it('cannot be told without the books it refers to', () => {
    expect(evaluate(TIER1_2026, strongFirm(), AS_OF).verdict).toBe('undecided');
  });
});

describe('市级龙头', () => {
  const at = (facts: EnterpriseFacts) => evaluate(LEADING_CITY, facts, AS_OF);
  const large = last({ revenue: 100_000 });
  it.each<[string, EnterpriseFacts, string]>([
    ['10 亿、制造业、三项判断', large, 'eligible'],
    ['略低于 10 亿', last({ revenue: 99_999.9999 }), 'not_eligible'],
    ['不是制造业', { ...large, industryCode: '51' }, 'not_eligible'],
    ['列入名单', withStated(large, { creditBlocked: true }), 'not_eligible'],
    ['带动作用待判断', untold(large, 'drivingRole'), 'undecided'],
  ])('%s', (_, facts, verdict) => {
    expect(at(facts).verdict).toBe(verdict);
  });
});
