import { type Test } from '../rulebook/rule';
import { type Criterion, type Rulebook } from '../rulebook/rulebook';
import {
  atLeast,
  atMost,
  criterion,
  DOCUMENT_2026,
  FROM_2026,
  general,
  items,
  lastYear,
  ratio,
  creditStanding,
  legalPerson,
  noIncidents,
  smallOrMedium,
} from './parts';

const CLAUSE = '附件1';

const score = (bar: number): Test => atLeast({ yearly: 'platformScore', year: 0 }, bar);
const eitherYear = (bar: number): Test => ({ any: [score(bar), atLeast({ yearly: 'platformScore', year: -1 }, bar)] });

/** 科技和创新型: a valid 创新型 title or a valid 科技型 number (facts §0.2). */
const FIRST_TIER: Test = {
  any: [{ title: ['innovative'] }, { happened: 'honours', only: { kinds: ['tech_sme'], valid: true } }],
};

const FIRST_TIER_NEW = criterion(
  'first-tier-title',
  `${CLAUSE} 第2条`,
  '已获得科技和创新型中小企业称号（有效的创新型或科技型）',
  'Holds a valid title of the first tier (innovative or technology SME)',
  FIRST_TIER,
);

/**
 * 认定前 the first tier is asked; a firm of several tiers updates at its highest alone (facts §1.5), so whoever is reviewed
 * need not have renewed the lower one. No source says so in words.
 */
const FIRST_TIER_REVIEW = criterion(
  'first-tier-title',
  `${CLAUSE} 第2条`,
  '已获得科技和创新型中小企业称号；复核时持有专精特新中小企业称号的视同满足',
  'Holds a title of the first tier; at a review a valid specialised SME title counts as such',
  { any: [FIRST_TIER, { title: ['specialised'] }] },
  { unconfirmed: true },
);

const requires = (
  firstTier: Criterion,
  platform: Test,
  platformZh: string,
  platformEn: string,
): Rulebook['requires'] => [
  general([
    legalPerson(`${CLAUSE} 第1条`, '在境内设立、具有独立法人资格'),
    smallOrMedium(`${CLAUSE} 第1条`),
    creditStanding(`${CLAUSE} 第1条`, '申报期未被列入经营异常名录、严重失信主体名单'),
    noIncidents(
      `${CLAUSE} 第1条`,
      '守法合规，近三年未发生较大生产安全事故、重大网络和数据安全事件、重大环境违法、严重质量问题、数据造假等情况',
    ),
  ]),
  firstTier,
  criterion(
    'segment-years',
    `${CLAUSE} 第2条`,
    '截至上年末从事特定细分市场时间达到3年以上',
    'At least 3 years in its market segment by the end of last year',
    atLeast({ fullYears: 'segmentSince' }, 3),
  ),
  criterion(
    'revenue',
    `${CLAUSE} 第3条`,
    '上年度营业收入1500万元以上，或近两年新增股权投资（合格机构投资者的实缴额）2000万元以上',
    'Revenue of at least 15 million yuan, or new equity investment of at least 20 million in the last two years',
    {
      any: [atLeast(lastYear('revenue'), 1500), atLeast({ sum: 'equityFinancing', years: 2 }, 2000)],
    },
  ),
  criterion(
    'main-share',
    `${CLAUSE} 第3条`,
    '上年度主营业务收入占营业收入比重80%以上',
    'Main business revenue at least 80 % of revenue',
    atLeast(ratio('mainRevenue', 'revenue'), 0.8),
  ),
  criterion(
    'debt-ratio',
    `${CLAUSE} 第3条`,
    '上年末资产负债率80%以下',
    'Debt ratio at most 80 %',
    atMost(ratio('totalLiabilities', 'totalAssets'), 0.8),
  ),
  criterion(
    'rnd',
    `${CLAUSE} 第4条`,
    '近两年研发费用每年均在100万元以上',
    'R&D expense at least 1 million yuan in each of the last two years',
    {
      all: [atLeast(lastYear('rndExpense'), 100), atLeast({ annual: 'rndExpense', year: -2 }, 100)],
    },
  ),
  criterion(
    'rnd-share',
    `${CLAUSE} 第4条`,
    '近两年研发费用每年均占营业收入3%以上',
    'R&D expense at least 3 % of revenue in each of the last two years',
    {
      all: [atLeast(ratio('rndExpense', 'revenue'), 0.03), atLeast(ratio('rndExpense', 'revenue', -2), 0.03)],
    },
  ),
  criterion(
    'ip',
    `${CLAUSE} 第5条`,
    '拥有1项以上与主导产品相关的Ⅰ类知识产权，且已实际应用并产生经济效益',
    'At least 1 class Ⅰ right on the leading product, in use with economic benefit',
    items('class1IpApplied'),
    {
      unless: [
        {
          id: 'ip-award',
          zh: '近三年获得省部级以上科技奖励（获奖单位前三）',
          en: 'Provincial or national science award, among the first three, in the last three years',
          test: { happened: 'awards', only: { rankWithin: 3, withinYears: 3 } },
        },
        {
          id: 'ip-institution',
          zh: '拥有经认定的省部级以上研发机构',
          en: 'Recognised R&D institution of the province or higher',
          test: { choice: 'rndInstitution', atLeast: 'province' },
        },
      ],
    },
  ),
  criterion(
    'market',
    `${CLAUSE} 第6条`,
    '主导产品在国内或国际细分市场占有率较为靠前，有一定知名度和影响力',
    'Market share of the leading product among the first, with some renown',
    { judgement: 'marketPosition' },
  ),
  criterion('platform-score', `${CLAUSE} 第7条`, platformZh, platformEn, platform),
];

const SHARED = {
  version: 1,
  tier: 'specialised',
  document: `${DOCUMENT_2026} 附件1`,
  source: 'http://ceccweb.org.cn/listshow.php?cid=69&id=3879',
  effectiveFrom: FROM_2026,
  effectiveTo: null,
  confirmed: false,
  note: {
    zh: '各项数值由五个相互独立的公开项目一致引用，尚未与官方文本核对。',
    en: 'Five independent public projects agree on the numbers; they have not been compared with the official text.',
  },
} as const;

/** facts §2.1: all must hold. */
export const SPECIALISED_2026: Rulebook = {
  ...SHARED,
  code: 'specialised-2026',
  zh: '专精特新中小企业认定标准（2026）',
  en: 'Specialised SME standard (2026)',
  scope: ['new'],
  requires: requires(
    FIRST_TIER_NEW,
    score(50),
    '本年度专精特新发展评价得分50分以上',
    'Development assessment of this year at least 50',
  ),
};

export const SPECIALISED_2026_REVIEW: Rulebook = {
  ...SHARED,
  code: 'specialised-2026-review',
  zh: '专精特新中小企业复核标准（2026）',
  en: 'Specialised SME review standard (2026)',
  scope: ['review'],
  requires: requires(
    FIRST_TIER_REVIEW,
    eitherYear(50),
    '近两年任一年专精特新发展评价得分50分以上',
    'Development assessment of either of the last two years at least 50',
  ),
};
