import { AS_OF, findingsOf, stateIn, strongFirm, untold, withStated, withYear } from '../../../test/firm';
import { type StatedFacts } from '../../registry/stated-facts';
import { type FactsOfYear } from '../../registry/standing';
import { evaluate } from '../evaluation/evaluate';
import { type EnterpriseFacts } from '../evaluation/facts';
import { SPECIALISED_2026, SPECIALISED_2026_REVIEW } from './specialised-2026';

const at = (facts: EnterpriseFacts) => evaluate(SPECIALISED_2026, facts, AS_OF);
const last = (figures: Partial<FactsOfYear>) => withYear(strongFirm(), 2025, figures);

describe('专精特新 2026 附件1: all seven', () => {
  it('a strong firm is eligible', () => {
    expect(at(strongFirm())).toMatchObject({ verdict: 'eligible', nearness: { short: 0, unknown: 0, judgement: 0 } });
  });

  it.each<[string, string, EnterpriseFacts, string]>([
    ['3 年（截至上年末）', 'segment-years', withStated(strongFirm(), { segmentSince: '2023-01-01' }), 'met'],
    ['差一天 3 年', 'segment-years', withStated(strongFirm(), { segmentSince: '2023-01-02' }), 'short'],
    ['营收 1500 万', 'revenue', last({ revenue: 1500, mainRevenue: 1500, rndExpense: 200 }), 'met'],
    ['营收 1499.9999 万', 'revenue', last({ revenue: 1499.9999, mainRevenue: 1400, rndExpense: 200 }), 'short'],
    ['营收不足但两年股权 2000 万', 'revenue', last({ revenue: 1000, mainRevenue: 1000, equityFinancing: 2000 }), 'met'],
    ['股权 1999.9999 万', 'revenue', last({ revenue: 1000, mainRevenue: 1000, equityFinancing: 1999.9999 }), 'short'],
    ['主营 80%', 'main-share', last({ revenue: 10_000, mainRevenue: 8000 }), 'met'],
    ['主营 79.999%', 'main-share', last({ revenue: 10_000, mainRevenue: 7999.9999 }), 'short'],
    ['负债率 80%', 'debt-ratio', last({ totalAssets: 10_000, totalLiabilities: 8000 }), 'met'],
    ['负债率略高于 80%', 'debt-ratio', last({ totalAssets: 10_000, totalLiabilities: 8000.0001 }), 'short'],
    ['两年研发均 100 万', 'rnd', withYear(last({ rndExpense: 100 }), 2024, { rndExpense: 100 }), 'met'],
    ['上上年 99.9999 万', 'rnd', withYear(last({ rndExpense: 100 }), 2024, { rndExpense: 99.9999 }), 'short'],
    ['上年 99.9999 万', 'rnd', last({ rndExpense: 99.9999 }), 'short'],
    ['1000 万的 3% 是 30 万', 'rnd-share', last({ revenue: 1000, mainRevenue: 1000, rndExpense: 30 }), 'met'],
    ['略低于 3%', 'rnd-share', last({ revenue: 1000, mainRevenue: 1000, rndExpense: 29.9999 }), 'short'],
    ['上上年略低于 3%', 'rnd-share', withYear(strongFirm(), 2024, { revenue: 10_000, rndExpense: 299.9999 }), 'short'],
    ['Ⅰ类应用 1 项', 'ip', withStated(strongFirm(), { class1IpApplied: 1, rndInstitution: 'none' }), 'met'],
    ['没有应用的Ⅰ类', 'ip', withStated(strongFirm(), { class1IpApplied: 0, rndInstitution: 'none' }), 'short'],
    ['豁免：省部级研发机构', 'ip', withStated(strongFirm(), { class1IpApplied: 0, rndInstitution: 'province' }), 'met'],
    [
      '豁免：近三年省部级奖励前三',
      'ip',
      withStated(strongFirm(), {
        class1IpApplied: 0,
        rndInstitution: 'none',
        awards: [{ kind: 'province', on: '2024-05-01', rank: 3 }],
      }),
      'met',
    ],
    [
      '奖励第四名不豁免',
      'ip',
      withStated(strongFirm(), {
        class1IpApplied: 0,
        rndInstitution: 'none',
        awards: [{ kind: 'province', on: '2024-05-01', rank: 4 }],
      }),
      'short',
    ],
    ['发展评价 50', 'platform-score', withStated(strongFirm(), { platformScore: { '2026': 50 } }), 'met'],
    ['发展评价 49.99', 'platform-score', withStated(strongFirm(), { platformScore: { '2026': 49.99 } }), 'short'],
    ['只有去年的得分', 'platform-score', withStated(strongFirm(), { platformScore: { '2025': 90 } }), 'unknown'],
    ['有效的创新型', 'first-tier-title', strongFirm(), 'met'],
    [
      '创新型昨天到期',
      'first-tier-title',
      strongFirm({ titles: [{ kind: 'innovative', validFrom: '2023-11-25', validTo: '2026-11-24' }] }),
      'short',
    ],
    [
      '有效的科技型编号也算',
      'first-tier-title',
      withStated(strongFirm({ titles: [] }), {
        honours: [{ kind: 'tech_sme', on: '2026-03-01', until: '2027-02-28' }],
      }),
      'met',
    ],
    ['市场占有率没有数值：待判断', 'market', untold(strongFirm(), 'marketPosition'), 'judgement'],
    [
      '已判断为否',
      'market',
      withStated(strongFirm(), { marketPosition: { yes: false, why: '市场份额靠后' } }),
      'short',
    ],
  ])('%s', (_, id, facts, state) => {
    expect(stateIn(at(facts), id)).toBe(state);
  });

  it('missing is not failed: a pending judgement leaves it undecided', () => {
    const found = at(untold(strongFirm(), 'marketPosition'));
    expect([found.verdict, found.nearness.judgement, found.nearness.open]).toEqual(['undecided', 1, ['market']]);
  });

  it('one short criterion decides, whatever else is unknown', () => {
    const found = at({ ...last({ totalLiabilities: 9999 }), stated: {} satisfies StatedFacts });
    expect([found.verdict, found.nearness.short]).toEqual(['not_eligible', 1]);
    expect(found.nearness.unknown).toBeGreaterThan(3);
    expect(found.nearness.heldBy).toEqual(['debt-ratio']);
  });

  it('says in its own units how far it is', () => {
    const finding = findingsOf(at(last({ revenue: 10_000, mainRevenue: 9500, rndExpense: 257.7 }))).get('rnd-share');
    const test = finding?.is === 'criterion' ? finding.test.parts?.[0] : undefined;
    expect(test).toMatchObject({
      state: 'short',
      bar: 0.03,
      distances: [
        { fact: 'rndExpense@2025', measure: 'wan', direction: 'up', by: 42.3 },
        { fact: null, measure: 'share', direction: 'up', by: 0.0043 },
      ],
    });
  });
});

describe('专精特新 2026 复核', () => {
  it('does not fail who has let the lower title lapse', () => {
    const titles = [{ kind: 'specialised', validFrom: '2024-01-01', validTo: '2026-12-31' }] as const;
    const facts = withStated(strongFirm({ titles }), { honours: [] });
    expect(evaluate(SPECIALISED_2026_REVIEW, facts, AS_OF).verdict).toBe('eligible');
    expect(evaluate(SPECIALISED_2026, facts, AS_OF).verdict).toBe('not_eligible');
  });

  it.each<[string, Record<string, number>, string]>([
    ['本年度 50', { '2026': 50, '2025': 10 }, 'met'],
    ['上年度 50', { '2026': 10, '2025': 50 }, 'met'],
    ['两年都不到 50', { '2026': 49.99, '2025': 49.99 }, 'short'],
    ['本年度不到、上年度未填', { '2026': 49 }, 'unknown'],
    ['三年前的不算', { '2024': 90, '2026': 1, '2025': 1 }, 'short'],
  ])('近两年任一年：%s', (_, platformScore, state) => {
    const found = evaluate(SPECIALISED_2026_REVIEW, withStated(strongFirm(), { platformScore }), AS_OF);
    expect(stateIn(found, 'platform-score')).toBe(state);
  });
});
