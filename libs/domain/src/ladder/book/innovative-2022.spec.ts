import { AS_OF, itemIn, stateIn, strongFirm, untold, withStated, withYear } from '../../../test/firm';
import { evaluate } from '../evaluation/evaluate';
import { type EnterpriseFacts } from '../evaluation/facts';
import { type StatedFacts } from '../../registry/stated-facts';
import { INNOVATIVE_2022 } from './innovative-2022';

const at = (facts: EnterpriseFacts) => evaluate(INNOVATIVE_2022, facts, AS_OF);
/** No direct condition, so that the points decide. */
const plain = (over: StatedFacts = {}): EnterpriseFacts =>
  withStated(strongFirm(), { honours: [], awards: [], rndInstitution: 'city', ...over });

describe('创新型 附件1: points (bar, just below, just above)', () => {
  it.each<[string, number, number]>([
    ['研发费用占比 5% 得 20', 0.05, 20],
    ['略低于 5% 得 15', 0.0499, 15],
    ['3% 在边界上取高分 15', 0.03, 15],
    ['略高于 3% 得 15', 0.0301, 15],
    ['略低于 3% 得 10', 0.0299, 10],
    ['2% 得 10', 0.02, 10],
    ['略低于 2% 得 5', 0.0199, 5],
    ['1% 得 5', 0.01, 5],
    ['略低于 1% 不得分', 0.0099, 0],
  ])('%s', (_, share, points) => {
    const found = at(withYear(plain(), 2025, { revenue: 10_000, mainRevenue: 9000, rndExpense: 10_000 * share }));
    expect(itemIn(found, 'rnd-share')).toMatchObject({ least: points, most: points, max: 20 });
  });

  it.each<[string, number, number]>([
    ['主营业务收入增长 15% 得 20', 1150, 20],
    ['略低于 15% 得 15', 1149.9999, 15],
    ['10% 得 15', 1100, 15],
    ['略低于 10% 得 10', 1099.9999, 10],
    ['5% 得 10', 1050, 10],
    ['略低于 5% 得 5', 1049.9999, 5],
    ['持平得 5', 1000, 5],
    ['下降不得分', 999.9999, 0],
  ])('%s', (_, mainRevenue, points) => {
    const base = withYear(plain(), 2024, { mainRevenue: 1000 });
    expect(itemIn(at(withYear(base, 2025, { mainRevenue })), 'main-growth')).toMatchObject({
      least: points,
      most: points,
    });
  });

  it.each<[string, number, number]>([
    ['资产负债率 55% 得 10', 5500, 10],
    ['略高于 55% 得 5', 5500.0001, 5],
    ['75% 得 5', 7500, 5],
    ['略高于 75% 不得分', 7500.0001, 0],
  ])('%s', (_, totalLiabilities, points) => {
    const found = at(withYear(plain(), 2025, { totalAssets: 10_000, totalLiabilities }));
    expect(itemIn(found, 'debt-ratio')).toMatchObject({ least: points, most: points });
  });

  it.each<[string, number, number]>([
    ['主营占比 70% 得 20', 7000, 20],
    ['略低于 70% 得 15', 6999.9999, 15],
    ['60% 得 15', 6000, 15],
    ['略低于 60% 得 10', 5999.9999, 10],
    ['55% 得 10', 5500, 10],
    ['略低于 55% 得 5', 5499.9999, 5],
    ['50% 得 5', 5000, 5],
    ['略低于 50% 不得分', 4999.9999, 0],
  ])('%s', (_, mainRevenue, points) => {
    const found = at(withYear(plain(), 2025, { revenue: 10_000, mainRevenue, rndExpense: 500 }));
    expect(itemIn(found, 'main-share')).toMatchObject({ least: points, most: points });
  });

  it.each<[string, StatedFacts, number]>([
    ['Ⅰ类高价值 1 项得 20', { class1IpHighValue: 1 }, 20],
    ['自主研发的Ⅰ类 1 项得 15', { class1IpHighValue: 0, class1IpOwn: 1 }, 15],
    ['Ⅰ类 1 项得 10', { class1IpHighValue: 0, class1IpOwn: 0, class1IpApplied: 0, class1Ip: 1 }, 10],
    ['Ⅱ类 1 项得 5', { class1IpHighValue: 0, class1IpOwn: 0, class1Ip: 0, class1IpApplied: 0, class2Ip: 1 }, 5],
    ['没有知识产权得 0', { class1IpHighValue: 0, class1IpOwn: 0, class1Ip: 0, class1IpApplied: 0, class2Ip: 0 }, 0],
  ])('%s', (_, stated, points) => {
    expect(itemIn(at(plain(stated)), 'ip')).toMatchObject({ least: points, most: points });
  });

  it.each<[string, boolean, number]>([
    ['战略性新兴产业得 10', true, 10],
    ['其他得 5', false, 5],
  ])('%s', (_, strategicEmerging, points) => {
    expect(itemIn(at(plain({ strategicEmerging })), 'product-field')).toMatchObject({ least: points, most: points });
  });
});

describe('创新型 附件1: announcement', () => {
  /** 20 + 15 | 15 + 10 | 5 + 20: exactly what is told. */
  const weak = withYear(
    withYear(
      plain({ strategicEmerging: false, class1IpHighValue: 0, class1IpOwn: 0, class1Ip: 0, class1IpApplied: 0 }),
      2024,
      {
        mainRevenue: 9000,
      },
    ),
    2025,
    { revenue: 10_000, mainRevenue: 9900, rndExpense: 300, totalAssets: 10_000, totalLiabilities: 5000 },
  );

  it('60 points with 20, 15 and 15 are enough', () => {
    const found = at(weak);
    expect(found.points).toMatchObject({ least: 70, most: 70, max: 100 });
    expect(found.verdict).toBe('eligible');
  });

  it('innovation below 20 is not, whatever the total', () => {
    const found = at(withYear(weak, 2025, { rndExpense: 299 }));
    expect(found.points?.least).toBe(65);
    expect(found.verdict).toBe('not_eligible');
    expect(found.nearness.heldBy).toContain('ip');
  });

  it('59 points are not enough: none of the parts may carry the total alone', () => {
    const found = at(
      withYear(withYear(weak, 2024, { mainRevenue: 9900 }), 2025, { mainRevenue: 5200, totalLiabilities: 5000 }),
    );
    expect(found.verdict).toBe('not_eligible');
  });

  it.each<[string, StatedFacts]>([
    ['近三年省级科技奖励', { awards: [{ kind: 'province', on: '2023-11-25' }] }],
    ['近三年国家级科技奖励', { awards: [{ kind: 'national', on: '2026-01-01' }] }],
    ['有效期内的高新技术企业', { honours: [{ kind: 'high_tech', on: '2023-11-26', until: '2026-11-25' }] }],
    ['有效期内的知识产权优势企业', { honours: [{ kind: 'ip_advantage', on: '2024-01-01', until: null }] }],
    ['经认定的省部级以上研发机构', { rndInstitution: 'province' }],
    ['国家级研发机构', { rndInstitution: 'national' }],
  ])('%s is a direct way', (_, stated) => {
    expect(at(withStated(withYear(weak, 2025, { rndExpense: 0 }), stated)).verdict).toBe('eligible');
  });

  it.each<[string, StatedFacts]>([
    ['三年前一天的奖励', { awards: [{ kind: 'province', on: '2023-11-24' }] }],
    ['昨天到期的高新技术企业', { honours: [{ kind: 'high_tech', on: '2023-11-25', until: '2026-11-24' }] }],
    ['市级研发机构', { rndInstitution: 'city' }],
    ['科技型入库编号', { honours: [{ kind: 'tech_sme', on: '2026-01-01', until: '2026-12-31' }] }],
  ])('%s is none', (_, stated) => {
    expect(at(withStated(withYear(weak, 2025, { rndExpense: 0 }), stated)).verdict).toBe('not_eligible');
  });

  it.each<[string, number, string]>([
    ['近三年股权融资 500 万元', 200, 'met'],
    ['499.9999 万元', 199.9999, 'short'],
  ])('%s', (_, thisYear, state) => {
    const financed = [2023, 2024].reduce((facts, of) => withYear(facts, of, { equityFinancing: 150 }), weak);
    expect(stateIn(at(withYear(financed, 2025, { equityFinancing: thisYear })), 'direct-equity')).toBe(state);
  });

  it.each<[string, StatedFacts, string]>([
    ['列入名单', { creditBlocked: true }, 'credit-standing'],
    ['淘汰类产品', { restrictedProduct: true }, 'product-allowed'],
    ['近三年重大事故', { incidents: [{ kind: 'safety', on: '2024-03-01' }] }, 'no-incidents'],
    ['不是独立法人', { domesticLegalPerson: false }, 'legal-person'],
  ])('%s bars it whatever the points', (_, stated, id) => {
    const found = at(withStated(weak, stated));
    expect([found.verdict, stateIn(found, id)]).toEqual(['not_eligible', 'short']);
  });

  it('a large enterprise is no SME', () => {
    const found = at(withYear(weak, 2025, { employees: 1000, revenue: 50_000, rndExpense: 3000, mainRevenue: 49_000 }));
    expect([found.verdict, stateIn(found, 'sme')]).toEqual(['not_eligible', 'short']);
  });
});

describe('创新型 附件1: every missing fact', () => {
  const whole = plain();
  it.each(Object.keys(whole.stated).filter((key) => at(whole).facts.includes(key)))(
    'without %s nothing is invented',
    (key) => {
      const found = at(untold(whole, key));
      expect(['eligible', 'undecided']).toContain(found.verdict);
      if (found.verdict === 'undecided') expect(found.missing).toContain(key);
    },
  );

  it('without any figures it is undecided, and names what to fill in', () => {
    const found = at({ ...whole, annual: [] });
    expect(found.verdict).toBe('undecided');
    expect(found.missing).toEqual(expect.arrayContaining(['revenue@2025', 'rndExpense@2025', 'mainRevenue@2024']));
  });
});
