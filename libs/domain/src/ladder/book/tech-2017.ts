import { type Rulebook } from '../rulebook/rulebook';
import {
  atMost,
  bands,
  criterion,
  general,
  items,
  lastYear,
  pointsOrDirect,
  ratio,
  creditStanding,
  legalPerson,
  productAllowed,
} from './parts';

const staffShare = { ratio: [{ stated: 'techStaff' }, { annual: 'employees', year: -1 }] } as const;
const rndToCosts = {
  ratio: [
    { annual: 'rndExpense', year: -1 },
    { yearly: 'costExpense', year: -1 },
  ],
} as const;
const CLAUSE = '国科发政〔2017〕115号';

/** facts §2.6. The number is valid for one year and renewed before the end of March (§0.3). */
export const TECH_2017: Rulebook = {
  code: 'tech-2017',
  version: 1,
  zh: '科技型中小企业评价办法（2017）',
  en: 'Technology SME evaluation (2017)',
  tier: 'tech',
  scope: ['new', 'review'],
  document: CLAUSE,
  source: 'http://www.matteomarkusbok.com/api/PolicyDetail/PolicyInfo/27751',
  effectiveFrom: '2017-05-03',
  effectiveTo: null,
  confirmed: false,
  note: {
    zh: '入库编号有效期一年，每年3月底前更新并重新自评。施行日期待核实。',
    en: 'The number is valid for one year and renewed before the end of March. The first day of force is to be confirmed.',
  },
  requires: [
    general([
      legalPerson(CLAUSE, '在中国境内注册的居民企业'),
      productAllowed(CLAUSE),
      creditStanding(CLAUSE, '未列入经营异常名录和严重违法失信企业名单'),
      criterion(
        'no-incidents',
        CLAUSE,
        '上一年及当年未发生重大安全、重大质量事故和严重环境违法等行为',
        'No major safety or quality accident nor serious environmental offence last year and this year',
        { neverHappened: 'incidents', only: { sinceYear: -1 } },
      ),
    ]),
    {
      is: 'group',
      id: 'size',
      need: 'all',
      zh: '规模',
      en: 'Size',
      of: [
        criterion(
          'employees',
          CLAUSE,
          '职工总数不超过500人',
          'At most 500 employees',
          atMost(lastYear('employees'), 500),
        ),
        criterion(
          'revenue',
          CLAUSE,
          '年销售收入不超过2亿元',
          'Revenue of at most 200 million yuan',
          atMost(lastYear('revenue'), 20_000),
        ),
        criterion(
          'assets',
          CLAUSE,
          '资产总额不超过2亿元',
          'Assets of at most 200 million yuan',
          atMost(lastYear('totalAssets'), 20_000),
        ),
      ],
    },
    pointsOrDirect(
      {
        is: 'score',
        id: 'points',
        clause: CLAUSE,
        zh: '综合评价得分不低于60分，且科技人员指标得分不得为0分',
        en: 'At least 60 points, and not zero for technical staff',
        pass: 60,
        categories: [
          {
            id: 'tech-staff',
            zh: '科技人员指标',
            en: 'Technical staff',
            atLeast: 4,
            items: [
              {
                id: 'tech-staff-share',
                zh: '科技人员数占职工总数比例',
                en: 'Technical staff to employees',
                max: 20,
                points: {
                  bands: staffShare,
                  from: bands([0.3, 20], [0.25, 16], [0.2, 12], [0.15, 8], [0.1, 4]),
                  else: 0,
                },
              },
            ],
          },
          {
            id: 'rnd',
            zh: '研发投入指标（二选一，取高）',
            en: 'R&D input (the better of two)',
            items: [
              {
                id: 'rnd-input',
                zh: '研发费用占销售收入比例，或占成本费用支出总额比例',
                en: 'R&D expense to revenue, or to total costs and expenses',
                max: 50,
                points: {
                  best: [
                    {
                      bands: ratio('rndExpense', 'revenue'),
                      from: bands([0.06, 50], [0.05, 40], [0.04, 30], [0.03, 20], [0.02, 10]),
                      else: 0,
                    },
                    {
                      bands: rndToCosts,
                      from: bands([0.3, 50], [0.25, 40], [0.2, 30], [0.15, 20], [0.1, 10]),
                      else: 0,
                    },
                  ],
                },
              },
            ],
          },
          {
            id: 'results',
            zh: '科技成果指标',
            en: 'Results',
            items: [
              {
                id: 'ip',
                zh: '在有效期内的与主要产品（或服务）相关的知识产权',
                en: 'Valid intellectual property on the main product',
                max: 30,
                points: {
                  first: [
                    { zh: 'Ⅰ类知识产权1项以上', en: 'Class Ⅰ, 1 or more', test: items('class1Ip'), points: 30 },
                    { zh: 'Ⅱ类知识产权4项以上', en: 'Class Ⅱ, 4 or more', test: items('class2Ip', 4), points: 24 },
                    { zh: 'Ⅱ类知识产权3项', en: 'Class Ⅱ, 3', test: items('class2Ip', 3), points: 18 },
                    { zh: 'Ⅱ类知识产权2项', en: 'Class Ⅱ, 2', test: items('class2Ip', 2), points: 12 },
                    { zh: 'Ⅱ类知识产权1项', en: 'Class Ⅱ, 1', test: items('class2Ip'), points: 6 },
                  ],
                  else: 0,
                },
              },
            ],
          },
        ],
      },
      [
        criterion(
          'direct-high-tech',
          CLAUSE,
          '拥有有效期内高新技术企业资格证书',
          'Valid high-tech enterprise certificate',
          {
            happened: 'honours',
            only: { kinds: ['high_tech'], valid: true },
          },
        ),
        criterion(
          'direct-award',
          CLAUSE,
          '近五年内获得过国家级科技奖励，并在获奖单位中排在前三名',
          'National science award in the last five years, among the first three units',
          { happened: 'awards', only: { kinds: ['national'], rankWithin: 3, withinYears: 5 } },
        ),
        criterion(
          'direct-institution',
          CLAUSE,
          '拥有经认定的省部级以上研发机构',
          'Recognised R&D institution of the province or higher',
          { choice: 'rndInstitution', atLeast: 'province' },
        ),
        criterion(
          'direct-standard',
          CLAUSE,
          '近五年内主导制定过国际标准、国家标准或行业标准',
          'Led an international, national or industry standard in the last five years',
          { happened: 'standardsLed', only: { withinYears: 5 } },
        ),
      ],
      '综合评价得分达标，或满足任一直通条件',
      'Enough points, or any direct condition',
    ),
  ],
};
