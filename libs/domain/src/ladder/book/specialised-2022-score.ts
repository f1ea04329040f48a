import { type Score, type ScoreItem } from '../rulebook/rulebook';
import { type Quantity } from '../rulebook/rule';
import { bands, items, lastYear, ratio } from './parts';

const more = (
  id: string,
  zh: string,
  en: string,
  max: number,
  value: Quantity,
  ...pairs: (readonly [number, number])[]
): ScoreItem => ({
  id,
  zh,
  en,
  max,
  points: { bands: value, from: bands(...pairs), else: 0 },
});

/** The 13 indicators of 附件2: 专业化 25, 精细化 25, 特色化 15, 创新能力 35 (facts §1.2). */
export const SPECIALISED_2022_SCORE: Score = {
  is: 'score',
  id: 'points',
  clause: '认定条件4',
  zh: '评价得分达到60分以上',
  en: 'At least 60 points',
  pass: 60,
  categories: [
    {
      id: 'specialisation',
      zh: '专业化',
      en: 'Specialisation',
      items: [
        more(
          'main-share',
          '上年度主营业务收入总额占营业收入总额比重',
          'Main business revenue to revenue, last year',
          5,
          ratio('mainRevenue', 'revenue'),
          [0.8, 5],
          [0.7, 3],
          [0.6, 1],
        ),
        more(
          'main-average-growth',
          '近2年主营业务收入平均增长率',
          'Average growth of main business revenue in the last 2 years',
          10,
          { averageGrowth: 'mainRevenue', years: 2 },
          [0.1, 10],
          [0.08, 8],
          [0.06, 6],
          [0.04, 4],
          [0, 2],
        ),
        {
          id: 'segment-points',
          zh: '从事特定细分市场年限（每满2年1分，最高5分）',
          en: 'Years in its market segment (each full 2 years 1 point, at most 5)',
          max: 5,
          points: { per: { fullYears: 'segmentSince' }, step: 2, points: 1, cap: 5 },
        },
        {
          id: 'product-field',
          zh: '主导产品所属领域',
          en: 'Field of the leading product',
          max: 5,
          points: { choice: 'keyField', gives: { breakthrough: 5, foundation: 3, none: 0 } },
        },
      ],
    },
    {
      id: 'refinement',
      zh: '精细化',
      en: 'Refinement',
      items: [
        {
          id: 'digital',
          zh: '数字化水平',
          en: 'Digital level',
          max: 5,
          points: { choice: 'digitalLevel', gives: { '4': 5, '3': 5, '2': 3, '1': 0 } },
        },
        {
          id: 'quality',
          zh: '质量管理水平（每满足一项3分，最高5分）',
          en: 'Quality management (each met item 3 points, at most 5)',
          max: 5,
          points: {
            each: [
              {
                zh: '获得省级以上质量奖荣誉',
                en: 'Quality award of the province or higher',
                test: { yes: 'qualityAward' },
              },
              { zh: '获得ISO9001等质量管理体系认证', en: 'ISO 9001 or the like', test: { yes: 'systemCertificate' } },
              { zh: '拥有自主品牌', en: 'Own brand', test: { yes: 'ownBrand' } },
              { zh: '参与制修订标准', en: 'Took part in making standards', test: { yes: 'standardsPart' } },
            ],
            points: 3,
            cap: 5,
          },
        },
        more(
          'net-margin',
          '上年度净利润率',
          "Last year's net margin",
          10,
          ratio('netProfit', 'revenue'),
          [0.1, 10],
          [0.08, 8],
          [0.06, 6],
          [0.04, 4],
          [0.02, 2],
        ),
        {
          id: 'debt-ratio',
          zh: '上年度资产负债率',
          en: "Last year's debt ratio",
          max: 5,
          points: {
            bands: ratio('totalLiabilities', 'totalAssets'),
            upTo: bands([0.5, 5], [0.6, 3], [0.7, 1]),
            else: 0,
          },
        },
      ],
    },
    {
      id: 'characteristic',
      zh: '特色化',
      en: 'Characteristics',
      items: [
        {
          id: 'province-points',
          zh: '地方特色指标（省级主管部门自主设定1—3个）',
          en: 'Local indicators (1 to 3, set by the province)',
          max: 15,
          points: { given: 'provincePoints', cap: 15 },
          unconfirmed: true,
        },
      ],
    },
    {
      id: 'innovation',
      zh: '创新能力',
      en: 'Innovation',
      items: [
        {
          id: 'ip',
          zh: '与企业主导产品相关的有效知识产权数量',
          en: 'Valid intellectual property on the leading product',
          max: 10,
          points: {
            first: [
              {
                zh: 'Ⅰ类高价值知识产权1项以上',
                en: 'Class Ⅰ of high value, 1 or more',
                test: items('class1IpHighValue'),
                points: 10,
              },
              {
                zh: '自主研发的Ⅰ类知识产权1项以上',
                en: 'Class Ⅰ developed by itself, 1 or more',
                test: items('class1IpOwn'),
                points: 8,
              },
              { zh: 'Ⅰ类知识产权1项以上', en: 'Class Ⅰ, 1 or more', test: items('class1Ip'), points: 6 },
              { zh: 'Ⅱ类知识产权1项以上', en: 'Class Ⅱ, 1 or more', test: items('class2Ip'), points: 2 },
            ],
            else: 0,
          },
        },
        {
          id: 'rnd-input',
          zh: '上年度研发费用投入（金额或占比取高）',
          en: "Last year's R&D expense (amount or share, the better)",
          max: 10,
          points: {
            best: [
              {
                bands: lastYear('rndExpense'),
                from: bands([500, 10], [400, 8], [300, 6], [200, 4], [100, 2]),
                else: 0,
              },
              {
                bands: ratio('rndExpense', 'revenue'),
                from: bands([0.1, 10], [0.08, 8], [0.06, 6], [0.04, 4], [0.03, 2]),
                else: 0,
              },
            ],
          },
        },
        more(
          'rnd-staff',
          '上年度研发人员占比',
          "Last year's R&D staff to employees",
          5,
          ratio('rndStaff', 'employees'),
          [0.2, 5],
          [0.1, 3],
          [0.05, 1],
        ),
        {
          id: 'institution',
          zh: '建立研发机构级别',
          en: 'Level of the R&D institution',
          max: 10,
          points: { choice: 'rndInstitution', gives: { national: 10, province: 8, city: 4, below_city: 2, none: 0 } },
        },
      ],
    },
  ],
};
