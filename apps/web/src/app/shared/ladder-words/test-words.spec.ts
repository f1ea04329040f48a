import type { Test } from '@yanzhen/domain/ladder/rulebook/rule';
import { speakEnglish } from './speak-english';
import { testWords } from './test-words';

const RND = { annual: 'rndExpense', year: -1 } as const;
const INTENSITY = { ratio: [RND, { annual: 'revenue', year: -1 }] } as const;

it.each<[string, Test, string, string]>([
  [
    'an amount',
    { value: RND, atLeast: 100 },
    '上年度研发费用不低于 100 万元',
    'R&D expense of last year at least CNY 1 m',
  ],
  [
    'a ratio by its own name',
    { value: INTENSITY, atLeast: 0.03 },
    '上年度研发强度不低于 3%',
    'R&D intensity of last year at least 3%',
  ],
  [
    'both of two',
    { all: [{ value: RND, atLeast: 100 }, { yes: 'ownBrand' }] },
    '上年度研发费用不低于 100 万元，且拥有直接面向市场并具有竞争优势的自主品牌',
    'R&D expense of last year at least CNY 1 m, and Own brand that competes in the market',
  ],
  [
    'one of two, the longer in brackets',
    { any: [{ value: { stated: 'class1Ip' }, atLeast: 1 }, { all: [{ sme: true }, { industry: ['C'] }] }] },
    '与主导产品相关的有效Ⅰ类知识产权不低于 1 项，或（符合中小企业划型标准（中型、小型或微型），且行业属于制造业）',
    'Valid class Ⅰ intellectual property on the leading product at least 1 item, or (medium, small or micro by the size classes of 2017, and industry belongs to manufacturing)',
  ],
  [
    'growth over years',
    { value: { averageGrowth: 'mainRevenue', years: 2 }, atLeast: 0.05 },
    '近2年主营业务收入平均增长率不低于 5%',
    'average growth of Main business revenue over 2 years at least 5%',
  ],
  [
    'a place counts downwards',
    { value: { stated: 'nationalRank' }, atMost: 3 },
    '主导产品国内细分市场排名前 3',
    'Place of the leading product in the domestic segment: one of the first 3',
  ],
  [
    'an event in a window',
    { happened: 'awards', only: { kinds: ['province', 'national'], rankWithin: 3, withinYears: 3 } },
    '近3年有科技奖励（省级（含省部级）或国家级、获奖单位排名前3）',
    'Science and technology awards (Province or ministry or National, among the first 3 honoured units) within 3 years',
  ],
  [
    'an event that must not be',
    { neverHappened: 'incidents', only: { withinYears: 3 } },
    '近3年没有安全、质量、环境、数据等方面的重大事件',
    'no Major safety, quality, environmental or data incidents within 3 years',
  ],
  ['a title', { title: ['specialised'] }, '持有有效的专精特新中小企业称号', 'holds a valid title: Specialised SME'],
  [
    'a choice or a higher one',
    { choice: 'rndInstitution', atLeast: 'province' },
    '研发机构最高级别：省级（含省部级）以上',
    'Highest level of its R&D institution: Province or ministry or higher',
  ],
  [
    "this year's score",
    { value: { yearly: 'platformScore', year: 0 }, atLeast: 50 },
    '本年度专精特新发展评价得分不低于 50 分',
    'Development assessment score of this year at least 50 points',
  ],
])('%s', (_sentence, test, zh, en) => {
  expect(testWords(test)).toBe(zh);
  speakEnglish(() => expect(testWords(test)).toBe(en));
});

it('speaks of a calendar year once the day of the evaluation is known', () => {
  expect(testWords({ value: INTENSITY, atLeast: 0.03 }, 2026)).toBe('2025年研发强度不低于 3%');
});
