import { type Test } from '../rulebook/rule';
import { type BookScope, type Requirement, type Rulebook } from '../rulebook/rulebook';
import {
  atLeast,
  atMost,
  criterion,
  DOCUMENT_2026,
  FROM_2026,
  generalOfNotices,
  items,
  lastYear,
  ratio,
} from './parts';

const CLAUSE = '附件2';
const score = (year: 0 | -1): Test => atLeast({ yearly: 'platformScore', year }, 60);

const GROWTH = criterion(
  'compound-growth',
  `${CLAUSE} 第2条`,
  '近两年营业收入复合增长率5%以上',
  'Compound growth of revenue over the last two years at least 5 %',
  atLeast({ compoundGrowth: 'revenue', years: 2 }, 0.05),
);

const requires = (
  scope: BookScope,
  growth: readonly Requirement[],
  platform: Test,
  zh: string,
  en: string,
): Rulebook['requires'] => [
  generalOfNotices(),
  criterion(
    'specialised-title',
    `${CLAUSE} 第1条`,
    scope === 'new' ? '已获得专精特新中小企业称号' : '已获得专精特新中小企业称号；复核时持有“小巨人”称号的视同满足',
    scope === 'new'
      ? 'Holds a valid specialised SME title'
      : 'Holds a valid specialised SME title; at a review a valid little giant title counts as such',
    // A firm of several tiers updates at its highest alone (facts §1.5); what that means for a review no source says.
    { title: scope === 'new' ? ['specialised'] : ['specialised', 'giant'] },
    scope === 'new' ? {} : { unconfirmed: true },
  ),
  criterion(
    'segment-years',
    `${CLAUSE} 第1条`,
    '从事特定细分市场时间达到3年以上',
    'At least 3 years in its market segment',
    atLeast({ fullYears: 'segmentSince' }, 3),
  ),
  criterion(
    'revenue',
    `${CLAUSE} 第2条`,
    '上年度营业收入5000万元以上',
    'Revenue of at least 50 million yuan',
    atLeast(lastYear('revenue'), 5000),
  ),
  criterion(
    'main-share',
    `${CLAUSE} 第2条`,
    '上年度主营业务收入占营业收入比重90%以上',
    'Main business revenue at least 90 % of revenue',
    atLeast(ratio('mainRevenue', 'revenue'), 0.9),
  ),
  ...growth,
  criterion(
    'debt-ratio',
    `${CLAUSE} 第2条`,
    '上年末资产负债率75%以下',
    'Debt ratio at most 75 %',
    atMost(ratio('totalLiabilities', 'totalAssets'), 0.75),
  ),
  criterion(
    'rnd',
    `${CLAUSE} 第3条`,
    '近两年研发费用合计1200万元以上',
    'R&D expense of the last two years together at least 12 million yuan',
    atLeast({ sum: 'rndExpense', years: 2 }, 1200),
  ),
  criterion(
    'rnd-share',
    `${CLAUSE} 第3条`,
    '近两年研发费用每年均占营业收入3%以上',
    'R&D expense at least 3 % of revenue in each of the last two years',
    {
      all: [atLeast(ratio('rndExpense', 'revenue'), 0.03), atLeast(ratio('rndExpense', 'revenue', -2), 0.03)],
    },
  ),
  criterion(
    'ip',
    `${CLAUSE} 第4条`,
    '拥有4项以上与主导产品相关的Ⅰ类知识产权，且已实际应用并产生经济效益',
    'At least 4 class Ⅰ rights on the leading product, in use with economic benefit',
    items('class1IpApplied', 4),
    {
      unless: [
        {
          id: 'ip-award',
          zh: '近三年获得国家级科技奖励（获奖单位前三）',
          en: 'National science award, among the first three, in the last three years',
          test: { happened: 'awards', only: { kinds: ['national'], rankWithin: 3, withinYears: 3 } },
        },
      ],
    },
  ),
  criterion(
    'market',
    `${CLAUSE} 第5条`,
    '主导产品国内或国际细分市场占有率10%以上或国内前三，享有较高知名度和影响力',
    'Market share of at least 10 % or among the first three in the country, with high renown',
    {
      all: [
        { any: [atLeast({ stated: 'marketShare' }, 10), atMost({ stated: 'nationalRank' }, 3)] },
        { judgement: 'brandRenown' },
      ],
    },
  ),
  criterion(
    'key-chain',
    `${CLAUSE} 第6条`,
    '主导产品属于核心基础零部件、核心基础元器件、关键软件、先进基础工艺、关键基础材料、产业技术基础；或属于改造提升传统产业、培育壮大新兴产业、布局建设未来产业，位于产业链关键环节',
    'Leading product belongs to the industrial foundations, or to a key link of upgraded, emerging or future industries',
    { judgement: 'sixBaseOrKeyChain' },
  ),
  criterion('platform-score', `${CLAUSE} 第7条`, zh, en, platform),
];

const SHARED = {
  version: 1,
  tier: 'giant',
  document: `${DOCUMENT_2026} 附件2`,
  source: 'http://ceccweb.org.cn/listshow.php?cid=69&id=3879',
  effectiveTo: null,
  confirmed: false,
} as const;

/** facts §2.2: all seven must hold; two independent sources, to be compared with the official text. */
export const GIANT_2026: Rulebook = {
  ...SHARED,
  code: 'giant-2026',
  zh: '专精特新“小巨人”企业认定标准（2026）',
  en: 'Little giant standard (2026)',
  scope: ['new'],
  effectiveFrom: FROM_2026,
  note: {
    zh: '数值由两个相互独立的公开项目一致引用，须与官方文本核对。',
    en: 'Two independent public projects agree on the numbers; to be compared with the official text.',
  },
  requires: requires(
    'new',
    [GROWTH],
    score(0),
    '本年度专精特新发展评价得分60分以上',
    'Development assessment of this year at least 60',
  ),
};

/** Growth is not looked at, and either of two years' scores will do (facts §2.2). Reviews of 2026 still used 63号文 (§0.1). */
export const GIANT_2026_REVIEW: Rulebook = {
  ...SHARED,
  code: 'giant-2026-review',
  zh: '专精特新“小巨人”企业复核标准（2026）',
  en: 'Little giant review standard (2026)',
  scope: ['review'],
  effectiveFrom: '2027-01-01',
  note: {
    zh: '2026年复核仍按63号文，本标准自2027年起用于复核（起始日期待核实）。',
    en: 'The reviews of 2026 still used document 63; from 2027 on this one is used (first day to be confirmed).',
  },
  requires: requires(
    'review',
    [],
    { any: [score(0), score(-1)] },
    '近两年任一年专精特新发展评价得分60分以上',
    'Development assessment of either of the last two years at least 60',
  ),
};
