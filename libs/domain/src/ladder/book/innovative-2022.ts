import { type Rulebook } from '../rulebook/rulebook';
import {
  atLeast,
  bands,
  creditStanding,
  criterion,
  DOCUMENT_63,
  FROM_2022,
  general,
  INCIDENTS_2022,
  items,
  legalPerson,
  noIncidents,
  pointsOrDirect,
  productAllowed,
  ratio,
  smallOrMedium,
} from './parts';

const NOTICE = '河南省2022年申报通知';

/** facts §1.1, complete; five sources agree. 附件1 stays in force until the merged standard of the first tier appears (§2, 第三十条). */
export const INNOVATIVE_2022: Rulebook = {
  code: 'innovative-2022',
  version: 1,
  zh: '创新型中小企业评价标准（2022）',
  en: 'Innovative SME standard (2022)',
  tier: 'innovative',
  scope: ['new', 'review'],
  document: `${DOCUMENT_63} 附件1`,
  source:
    'https://gqrdw.cn/zixun/232.html ; http://277762.cc/ba/grwnpfqf.html ; http://tailijia.cn/index.php/shows/2/19.html ; http://www.shivramstudio.com/zwdt/tzgg/12/2748453.shtml',
  effectiveFrom: FROM_2022,
  effectiveTo: null,
  confirmed: false,
  note: {
    zh: '2026年办法施行后，在合并标准公布前继续适用。施行日期待核实。',
    en: 'Stays in force under the 2026 rules until a merged standard appears. The first day of force is to be confirmed.',
  },
  requires: [
    general([
      legalPerson(NOTICE),
      smallOrMedium(NOTICE),
      creditStanding(NOTICE),
      productAllowed(NOTICE),
      noIncidents(NOTICE, INCIDENTS_2022),
    ]),
    pointsOrDirect(
      {
        is: 'score',
        id: 'points',
        clause: '公告条件',
        zh: '评价得分不低于60分，且创新能力不低于20分、成长性不低于15分、专业化不低于15分',
        en: 'At least 60 points, of these 20 for innovation, 15 for growth and 15 for specialisation',
        pass: 60,
        categories: [
          {
            id: 'innovation',
            zh: '创新能力',
            en: 'Innovation',
            atLeast: 20,
            items: [
              {
                id: 'ip',
                zh: '与企业主导产品相关的有效知识产权数量',
                en: 'Valid intellectual property on the leading product',
                max: 20,
                points: {
                  first: [
                    {
                      zh: 'Ⅰ类高价值知识产权1项以上',
                      en: 'Class Ⅰ of high value, 1 or more',
                      test: items('class1IpHighValue'),
                      points: 20,
                    },
                    {
                      zh: '自主研发的Ⅰ类知识产权1项以上',
                      en: 'Class Ⅰ developed by itself, 1 or more',
                      test: items('class1IpOwn'),
                      points: 15,
                    },
                    { zh: 'Ⅰ类知识产权1项以上', en: 'Class Ⅰ, 1 or more', test: items('class1Ip'), points: 10 },
                    { zh: 'Ⅱ类知识产权1项以上', en: 'Class Ⅱ, 1 or more', test: items('class2Ip'), points: 5 },
                  ],
                  else: 0,
                },
              },
              {
                id: 'rnd-share',
                zh: '上年度研发费用总额占营业收入总额比重',
                en: "Last year's R&D expense to revenue",
                max: 20,
                points: {
                  bands: ratio('rndExpense', 'revenue'),
                  from: bands([0.05, 20], [0.03, 15], [0.02, 10], [0.01, 5]),
                  else: 0,
                },
              },
            ],
          },
          {
            id: 'growth',
            zh: '成长性',
            en: 'Growth',
            atLeast: 15,
            items: [
              {
                id: 'main-growth',
                zh: '上年度主营业务收入增长率',
                en: "Last year's growth of main business revenue",
                max: 20,
                points: {
                  bands: { growth: 'mainRevenue', year: -1 },
                  from: bands([0.15, 20], [0.1, 15], [0.05, 10], [0, 5]),
                  else: 0,
                },
              },
              {
                id: 'debt-ratio',
                zh: '上年度资产负债率',
                en: "Last year's debt ratio",
                max: 10,
                points: {
                  bands: ratio('totalLiabilities', 'totalAssets'),
                  upTo: bands([0.55, 10], [0.75, 5]),
                  else: 0,
                },
              },
            ],
          },
          {
            id: 'specialisation',
            zh: '专业化',
            en: 'Specialisation',
            atLeast: 15,
            items: [
              {
                id: 'product-field',
                zh: '主导产品所属领域',
                en: 'Field of the leading product',
                max: 10,
                points: {
                  first: [
                    {
                      zh: '属于《战略性新兴产业分类》',
                      en: 'Strategic emerging industries',
                      test: { yes: 'strategicEmerging' },
                      points: 10,
                    },
                  ],
                  else: 5,
                },
              },
              {
                id: 'main-share',
                zh: '上年度主营业务收入总额占营业收入总额比重',
                en: 'Main business revenue to revenue, last year',
                max: 20,
                points: {
                  bands: ratio('mainRevenue', 'revenue'),
                  from: bands([0.7, 20], [0.6, 15], [0.55, 10], [0.5, 5]),
                  else: 0,
                },
              },
            ],
          },
        ],
      },
      [
        criterion(
          'direct-award',
          '直通条件1',
          '近三年内获得过国家级、省级科技奖励',
          'National or provincial science award in the last three years',
          { happened: 'awards', only: { withinYears: 3 } },
        ),
        criterion(
          'direct-honour',
          '直通条件2',
          '获得高新技术企业、国家级技术创新示范企业、知识产权优势企业、知识产权示范企业等荣誉（均为有效期内）',
          'Valid high-tech enterprise, technology innovation demonstrator, IP advantage or demonstration enterprise',
          {
            happened: 'honours',
            only: { kinds: ['high_tech', 'tech_demo', 'ip_advantage', 'ip_demo'], valid: true },
          },
        ),
        criterion(
          'direct-institution',
          '直通条件3',
          '拥有经认定的省部级以上研发机构',
          'Recognised R&D institution of the province or higher',
          { choice: 'rndInstitution', atLeast: 'province' },
        ),
        criterion(
          'direct-equity',
          '直通条件4',
          '近三年新增股权融资总额（合格机构投资者的实缴额）500万元以上',
          'New equity financing of 5 million yuan or more in the last three years (paid in by qualified investors)',
          atLeast({ sum: 'equityFinancing', years: 3 }, 500),
        ),
      ],
      '评价得分达标，或满足任一直通条件',
      'Enough points, or any direct condition',
    ),
  ],
};
