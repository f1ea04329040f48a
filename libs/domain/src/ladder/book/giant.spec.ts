import { AS_OF, stateIn, strongFirm, untold, withStated, withYear } from '../../../test/firm';
import { type FactsOfYear } from '../../registry/standing';
import { evaluate } from '../evaluation/evaluate';
import { type EnterpriseFacts } from '../evaluation/facts';
import { GIANT_2022, GIANT_2022_REVIEW } from './giant-2022';
import { GIANT_2026, GIANT_2026_REVIEW } from './giant-2026';

const last = (figures: Partial<FactsOfYear>) => withYear(strongFirm(), 2025, figures);
const both = (now: Partial<FactsOfYear>, before: Partial<FactsOfYear>) => withYear(last(now), 2024, before);

describe('小巨人 2022 附件3: 专精特新链品', () => {
  const at = (facts: EnterpriseFacts) => evaluate(GIANT_2022, facts, AS_OF);

  it('a strong firm is eligible', () => {
    expect(at(strongFirm()).verdict).toBe('eligible');
  });

  it.each<[string, string, EnterpriseFacts, string]>([
    ['主营 70%', 'main-share', last({ revenue: 10_000, mainRevenue: 7000 }), 'met'],
    ['主营略低于 70%', 'main-share', last({ revenue: 10_000, mainRevenue: 6999.9999 }), 'short'],
    // 9,900 / 9,000 grew by a tenth, and then stood still.
    [
      '两年平均增长 5%',
      'main-average-growth',
      withYear(both({ mainRevenue: 9900 }, { mainRevenue: 9900 }), 2023, { mainRevenue: 9000 }),
      'met',
    ],
    [
      '略低于 5%',
      'main-average-growth',
      withYear(both({ mainRevenue: 9899.9999 }, { mainRevenue: 9900 }), 2023, { mainRevenue: 9000 }),
      'short',
    ],
    ['负债率 70%', 'debt-ratio', last({ totalAssets: 10_000, totalLiabilities: 7000 }), 'met'],
    ['负债率略高于 70%', 'debt-ratio', last({ totalAssets: 10_000, totalLiabilities: 7000.0001 }), 'short'],
    ['无信息系统', 'information-system', withStated(strongFirm(), { informationSystem: false }), 'short'],
    [
      '有产品认证即可',
      'certificate',
      withStated(strongFirm(), { systemCertificate: false, productCertificate: true }),
      'met',
    ],
    [
      '两种认证都没有',
      'certificate',
      withStated(strongFirm(), { systemCertificate: false, productCertificate: false }),
      'short',
    ],
    ['占有率 10%', 'market-share', withStated(strongFirm(), { marketShare: 10 }), 'met'],
    ['占有率 9.99%', 'market-share', withStated(strongFirm(), { marketShare: 9.99 }), 'short'],
    [
      '知名度判断为否',
      'market-share',
      withStated(strongFirm(), { brandRenown: { yes: false, why: '知名度不高' } }),
      'short',
    ],
    ['没有自主品牌', 'own-brand', withStated(strongFirm(), { ownBrand: false }), 'short'],
    ['未获专精特新', 'specialised-title', strongFirm({ titles: [] }), 'short'],
    [
      '营收 1 亿，两年均 3%',
      'rnd-share',
      both({ revenue: 10_000, mainRevenue: 9500, rndExpense: 300 }, { revenue: 10_000, rndExpense: 300 }),
      'met',
    ],
    [
      '营收 1 亿，上上年略低于 3%',
      'rnd-share',
      both({ revenue: 10_000, mainRevenue: 9500, rndExpense: 300 }, { revenue: 10_000, rndExpense: 299.9999 }),
      'short',
    ],
    [
      '营收略低于 1 亿须 6%',
      'rnd-share',
      both(
        { revenue: 9999.9999, mainRevenue: 9000, rndExpense: 300 },
        { revenue: 9000, mainRevenue: 9000, rndExpense: 540 },
      ),
      'short',
    ],
    [
      '营收 5000 万，两年均 6%',
      'rnd-share',
      both(
        { revenue: 5000, mainRevenue: 5000, rndExpense: 300 },
        { revenue: 5000, mainRevenue: 5000, rndExpense: 300 },
      ),
      'met',
    ],
    [
      '营收 5000 万，略低于 6%',
      'rnd-share',
      both(
        { revenue: 5000, mainRevenue: 5000, rndExpense: 299.9999 },
        { revenue: 5000, mainRevenue: 5000, rndExpense: 300 },
      ),
      'short',
    ],
    [
      '营收不足 5000 万：融资 8000 万、研发 3000 万、人员 50%',
      'rnd-share',
      both(
        { revenue: 4999, mainRevenue: 4000, rndExpense: 3000, equityFinancing: 5000, employees: 320, rndStaff: 160 },
        { equityFinancing: 3000 },
      ),
      'met',
    ],
    [
      '融资 7999.9999 万',
      'rnd-share',
      both(
        {
          revenue: 4999,
          mainRevenue: 4000,
          rndExpense: 3000,
          equityFinancing: 4999.9999,
          employees: 320,
          rndStaff: 160,
        },
        { equityFinancing: 3000 },
      ),
      'short',
    ],
    ['没有研发机构', 'institution', withStated(strongFirm(), { rndInstitution: 'none' }), 'short'],
    ['市级以下机构即可', 'institution', withStated(strongFirm(), { rndInstitution: 'below_city' }), 'met'],
    ['Ⅰ类 2 项', 'ip', withStated(strongFirm(), { class1IpApplied: 2 }), 'met'],
    ['Ⅰ类 1 项', 'ip', withStated(strongFirm(), { class1IpApplied: 1 }), 'short'],
    [
      '创新直通：国家奖前三',
      'innovative',
      withStated(strongFirm(), { class1IpApplied: 0, awards: [{ kind: 'national', on: '2025-01-01', rank: 3 }] }),
      'met',
    ],
    [
      '省级奖不是小巨人直通',
      'innovative',
      withStated(strongFirm(), { class1IpApplied: 0, awards: [{ kind: 'province', on: '2025-01-01', rank: 1 }] }),
      'short',
    ],
    [
      '创新直通：创客中国 50 强',
      'innovative',
      withStated(strongFirm(), { class1IpApplied: 0, makerContest: [{ kind: 'top50', on: '2025-01-01' }] }),
      'met',
    ],
    [
      '500 强不是小巨人直通',
      'innovative',
      withStated(strongFirm(), { class1IpApplied: 0, makerContest: [{ kind: 'top500', on: '2025-01-01' }] }),
      'short',
    ],
  ])('%s', (_, id, facts, state) => {
    expect(stateIn(at(facts), id)).toBe(state);
  });

  it('the review of 2026 asks the same, but a held title for the one below it', () => {
    const onlyGiant = strongFirm({ titles: [{ kind: 'giant', validFrom: '2024-01-01', validTo: '2026-12-31' }] });
    expect(evaluate(GIANT_2022, onlyGiant, AS_OF).verdict).toBe('not_eligible');
    for (const book of [GIANT_2022_REVIEW, GIANT_2026_REVIEW])
      expect(evaluate(book, onlyGiant, AS_OF).verdict).toBe('eligible');
    expect(GIANT_2022_REVIEW.requires.slice(2)).toEqual(GIANT_2022.requires.slice(2));
  });
});

describe('小巨人 2026 附件2: all seven', () => {
  const at = (facts: EnterpriseFacts) => evaluate(GIANT_2026, facts, AS_OF);
  const compound = (revenue: number) =>
    withYear(last({ revenue, mainRevenue: revenue }), 2023, { revenue: 10_000, mainRevenue: 9000 });

  it('a strong firm is eligible', () => {
    expect(at(strongFirm()).verdict).toBe('eligible');
  });

  it.each<[string, string, EnterpriseFacts, string]>([
    ['营收 5000 万', 'revenue', last({ revenue: 5000, mainRevenue: 5000 }), 'met'],
    ['营收 4999.9999 万', 'revenue', last({ revenue: 4999.9999, mainRevenue: 4900 }), 'short'],
    ['主营 90%', 'main-share', last({ revenue: 10_000, mainRevenue: 9000 }), 'met'],
    ['主营略低于 90%', 'main-share', last({ revenue: 10_000, mainRevenue: 8999.9999 }), 'short'],
    // 10,000 × 1.05² = 11,025 to the yuan.
    ['复合增长 5%', 'compound-growth', compound(11_025), 'met'],
    ['复合增长略低于 5%', 'compound-growth', compound(11_024.9999), 'short'],
    ['负债率 75%', 'debt-ratio', last({ totalAssets: 10_000, totalLiabilities: 7500 }), 'met'],
    ['负债率略高于 75%', 'debt-ratio', last({ totalAssets: 10_000, totalLiabilities: 7500.0001 }), 'short'],
    ['两年研发合计 1200 万', 'rnd', both({ rndExpense: 700 }, { rndExpense: 500 }), 'met'],
    ['合计 1199.9999 万', 'rnd', both({ rndExpense: 699.9999 }, { rndExpense: 500 }), 'short'],
    ['Ⅰ类 4 项', 'ip', withStated(strongFirm(), { class1IpApplied: 4 }), 'met'],
    ['Ⅰ类 3 项', 'ip', withStated(strongFirm(), { class1IpApplied: 3 }), 'short'],
    [
      '豁免：国家级奖励前三',
      'ip',
      withStated(strongFirm(), { class1IpApplied: 0, awards: [{ kind: 'national', on: '2024-05-01', rank: 3 }] }),
      'met',
    ],
    [
      '省级奖励不豁免',
      'ip',
      withStated(strongFirm(), { class1IpApplied: 0, awards: [{ kind: 'province', on: '2024-05-01', rank: 1 }] }),
      'short',
    ],
    ['占有率 10%', 'market', withStated(strongFirm(), { marketShare: 10, nationalRank: 99 }), 'met'],
    ['国内第三', 'market', withStated(strongFirm(), { marketShare: 1, nationalRank: 3 }), 'met'],
    ['9.99% 且第四', 'market', withStated(strongFirm(), { marketShare: 9.99, nationalRank: 4 }), 'short'],
    ['发展评价 60', 'platform-score', withStated(strongFirm(), { platformScore: { '2026': 60 } }), 'met'],
    ['发展评价 59.99', 'platform-score', withStated(strongFirm(), { platformScore: { '2026': 59.99 } }), 'short'],
    ['六基或关键环节待判断', 'key-chain', untold(strongFirm(), 'sixBaseOrKeyChain'), 'judgement'],
  ])('%s', (_, id, facts, state) => {
    expect(stateIn(at(facts), id)).toBe(state);
  });

  it('the review looks at no growth', () => {
    const shrinking = compound(9000);
    expect(stateIn(at(shrinking), 'compound-growth')).toBe('short');
    expect(evaluate(GIANT_2026_REVIEW, shrinking, '2026-11-25').nearness.heldBy).not.toContain('compound-growth');
  });
});
