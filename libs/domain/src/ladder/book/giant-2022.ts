import { type Test } from '../rulebook/rule';
import { type Criterion, type Rulebook } from '../rulebook/rulebook';
import {
  atLeast,
  atMost,
  criterion,
  DOCUMENT_63,
  FROM_2022,
  generalOfNotices,
  items,
  lastYear,
  ratio,
  UNTIL_2026,
} from './parts';

const revenue = lastYear('revenue');
const intensityBothYears = (bar: number): Test => ({
  all: [atLeast(ratio('rndExpense', 'revenue'), bar), atLeast(ratio('rndExpense', 'revenue', -2), bar)],
});

/** By the size of last year's revenue (facts §1.3 新①). */
const INTENSITY: Test = {
  any: [
    { all: [atLeast(revenue, 10_000), intensityBothYears(0.03)] },
    { all: [atLeast(revenue, 5000), { value: revenue, below: 10_000 }, intensityBothYears(0.06)] },
    {
      all: [
        { value: revenue, below: 5000 },
        atLeast({ sum: 'equityFinancing', years: 2 }, 8000),
        atLeast(lastYear('rndExpense'), 3000),
        atLeast(ratio('rndStaff', 'employees'), 0.5),
      ],
    },
  ],
};

const SPECIALISED = criterion(
  'specialised-title',
  '办法第四条',
  '已认定为专精特新中小企业',
  'Holds a valid specialised SME title',
  {
    title: ['specialised'],
  },
);

/** A firm of several tiers updates at its highest alone (facts §1.5); no source says in words what that means for a review. */
const SPECIALISED_REVIEW = criterion(
  'specialised-title',
  '办法第四条',
  '已认定为专精特新中小企业；复核时持有“小巨人”称号的视同满足',
  'Holds a valid specialised SME title; at a review a valid little giant title counts as such',
  { title: ['specialised', 'giant'] },
  { unconfirmed: true },
);

const requires = (specialised: Criterion): Rulebook['requires'] => [
  generalOfNotices(),
  specialised,
  {
    is: 'group',
    id: 'special',
    need: 'all',
    zh: '专：专业化',
    en: 'Specialised',
    of: [
      criterion(
        'segment-years',
        '附件3 专',
        '截至上年末从事特定细分市场时间达到3年以上',
        'At least 3 years in its market segment',
        atLeast({ fullYears: 'segmentSince' }, 3),
      ),
      criterion(
        'main-share',
        '附件3 专',
        '主营业务收入总额占营业收入总额比重不低于70%',
        'Main business revenue at least 70 % of revenue',
        atLeast(ratio('mainRevenue', 'revenue'), 0.7),
      ),
      criterion(
        'main-average-growth',
        '附件3 专',
        '近2年主营业务收入平均增长率不低于5%',
        'Average growth of main business revenue in the last 2 years at least 5 %',
        atLeast({ averageGrowth: 'mainRevenue', years: 2 }, 0.05),
      ),
    ],
  },
  {
    is: 'group',
    id: 'refined',
    need: 'all',
    zh: '精：精细化',
    en: 'Refined',
    of: [
      criterion(
        'information-system',
        '附件3 精',
        '至少1项核心业务采用信息系统支撑',
        'At least one core business runs on an information system',
        { yes: 'informationSystem' },
      ),
      criterion(
        'certificate',
        '附件3 精',
        '取得相关管理体系认证，或产品通过发达国家和地区产品认证（国际标准协会行业认证）',
        'Management system certificate, or product certified in developed countries',
        { any: [{ yes: 'systemCertificate' }, { yes: 'productCertificate' }] },
      ),
      criterion(
        'debt-ratio',
        '附件3 精',
        '截至上年末资产负债率不高于70%',
        'Debt ratio at most 70 %',
        atMost(ratio('totalLiabilities', 'totalAssets'), 0.7),
      ),
    ],
  },
  {
    is: 'group',
    id: 'characteristic',
    need: 'all',
    zh: '特：特色化',
    en: 'Characteristic',
    of: [
      criterion(
        'market-share',
        '附件3 特',
        '主导产品在全国细分市场占有率达到10%以上，且享有较高知名度和影响力',
        'National market share of at least 10 %, with high renown',
        { all: [atLeast({ stated: 'marketShare' }, 10), { judgement: 'brandRenown' }] },
      ),
      criterion(
        'own-brand',
        '附件3 特',
        '拥有直接面向市场并具有竞争优势的自主品牌',
        'Own brand that competes in the market',
        { yes: 'ownBrand' },
      ),
    ],
  },
  {
    is: 'group',
    id: 'innovative',
    need: 'any',
    zh: '新：满足一般性条件，或创新直通条件之一',
    en: 'Innovative: the general conditions, or one of the direct ones',
    of: [
      {
        is: 'group',
        id: 'innovative-general',
        need: 'all',
        zh: '一般性条件（同时满足）',
        en: 'General conditions (all)',
        of: [
          criterion(
            'rnd-share',
            '附件3 新①',
            '研发投入强度：营业收入1亿元以上的近2年均不低于3%；5000万元至1亿元的近2年均不低于6%；不足5000万元的近2年新增股权融资8000万元以上，且研发费用3000万元以上、研发人员占比50%以上',
            'R&D intensity by size: 3 % from 100 million yuan of revenue, 6 % from 50 million, else equity financing of 80 million, R&D of 30 million and half of the staff',
            INTENSITY,
          ),
          criterion(
            'institution',
            '附件3 新②',
            '自建或与高等院校、科研机构联合建立研发机构',
            'R&D institution of its own or joint with a university',
            { choice: 'rndInstitution', atLeast: 'below_city' },
          ),
          criterion(
            'ip',
            '附件3 新③',
            '拥有2项以上与主导产品相关的Ⅰ类知识产权，且实际应用并已产生经济效益',
            'At least 2 class Ⅰ rights on the leading product, in use with economic benefit',
            items('class1IpApplied', 2),
          ),
        ],
      },
      criterion(
        'direct-award',
        '附件3 新 直通1',
        '近三年获得国家级科技奖励，并在获奖单位中排名前三',
        'National science award, among the first three, in the last three years',
        { happened: 'awards', only: { kinds: ['national'], rankWithin: 3, withinYears: 3 } },
      ),
      criterion(
        'direct-contest',
        '附件3 新 直通2',
        '近三年进入“创客中国”中小企业创新创业大赛全国50强企业组名单',
        '"Maker in China" national top 50 in the last three years',
        { happened: 'makerContest', only: { kinds: ['top50'], withinYears: 3 } },
      ),
    ],
  },
  criterion(
    'chain-role',
    '附件3 链',
    '位于产业链关键环节，围绕重点产业链实现关键基础技术和产品的产业化应用，发挥“补短板”“锻长板”“填空白”等重要作用',
    'In a key link of an industrial chain, filling gaps',
    { judgement: 'chainRole' },
    { unconfirmed: true },
  ),
  criterion(
    'core-product',
    '附件3 品',
    '主导产品原则上属于核心基础零部件、元器件、关键软件、先进基础工艺、关键基础材料、产业技术基础，或制造强国战略十大重点产业领域，或网络强国建设有关领域',
    'Leading product belongs to the industrial foundations, the ten key industries or the network fields',
    { judgement: 'coreProduct' },
    { unconfirmed: true },
  ),
];

const SHARED = {
  version: 1,
  tier: 'giant',
  document: `${DOCUMENT_63} 附件3`,
  source:
    'http://hbzqbyyxgs.com/news/683036.html ; http://www.scnjsp.com/showproject.aspx?ID=47 ; http://www.qdjlsl.com/s5123274.html ; http://maxca.cn/ask/76184.html ; http://maxca.cn/ask/76721.html',
  effectiveFrom: FROM_2022,
  confirmed: false,
} as const;

/** facts §1.3: 专 精 特 新 链 品, all six. */
export const GIANT_2022: Rulebook = {
  ...SHARED,
  code: 'giant-2022',
  zh: '专精特新“小巨人”企业认定标准（2022）',
  en: 'Little giant standard (2022)',
  scope: ['new'],
  requires: requires(SPECIALISED),
  effectiveTo: UNTIL_2026,
  note: {
    zh: '“链”“品”的文字和施行日期待核实。年度通知另有不予推荐的情形（制造业单项冠军；与已认定小巨人控股关系50%以上或同一集团内主导产品相似），由人工核对。',
    en: 'The wording of the last two conditions and the first day of force are to be confirmed. Yearly notices exclude single champions and firms controlled by a recognised little giant or with a similar product within one group: a person checks.',
  },
};

/** The 2026 round of reviews still used 63号文, by 工信厅企业函〔2026〕117号; one source says once and never again (facts §1). */
export const GIANT_2022_REVIEW: Rulebook = {
  ...SHARED,
  code: 'giant-2022-review',
  zh: '专精特新“小巨人”企业复核标准（2022）',
  en: 'Little giant review standard (2022)',
  scope: ['review'],
  requires: requires(SPECIALISED_REVIEW),
  effectiveTo: '2026-12-31',
  note: {
    zh: '2026年复核按工信厅企业函〔2026〕117号仍用63号文（单一来源，仅此一次），截止日期待核实。',
    en: 'The 2026 reviews still used document 63 by notice 117 (one source, for this once); the last day is to be confirmed.',
  },
};
