import { type StatedChoice, type StatedMeaning } from './stated-value';

const choice = (code: string, zh: string, en: string): StatedChoice => ({ code, zh, en });

const yesno = <const Key extends string>(key: Key, zh: string, en: string) =>
  ({ key, kind: 'yesno', group: 'quality', zh, en, better: 'more' }) as const satisfies StatedMeaning;

const judgement = <const Key extends string>(key: Key, zh: string, en: string) =>
  ({
    key,
    kind: 'judgement',
    group: 'judgement',
    zh,
    en,
    better: 'more',
    official: true,
  }) as const satisfies StatedMeaning;

/** Quality, market, scores that others compute, and what a person has to judge because the policy names no number. */
export const STATED_MARKET_AND_JUDGEMENT = [
  {
    key: 'digitalLevel',
    kind: 'choice',
    group: 'quality',
    zh: '数字化水平',
    en: 'Digital level',
    choices: [
      choice('1', '一级', 'Level 1'),
      choice('2', '二级', 'Level 2'),
      choice('3', '三级', 'Level 3'),
      choice('4', '四级', 'Level 4'),
    ],
    better: 'more',
    hintZh: '按中小企业数字化水平评测的结果',
    hintEn: 'As the SME digital assessment says',
  },
  yesno(
    'informationSystem',
    '1项以上核心业务采用信息系统支撑',
    'At least one core business runs on an information system',
  ),
  yesno('qualityAward', '获得省级以上质量奖荣誉', 'Quality award of the province or higher'),
  yesno(
    'systemCertificate',
    '取得相关管理体系认证（ISO9001等）',
    'Management system certificate (ISO 9001 or the like)',
  ),
  yesno(
    'productCertificate',
    '产品通过发达国家和地区产品认证（国际标准协会行业认证）',
    'Product certified in developed countries or by an international standards body',
  ),
  yesno('ownBrand', '拥有直接面向市场并具有竞争优势的自主品牌', 'Own brand that competes in the market'),
  yesno('standardsPart', '参与制修订标准', 'Took part in making standards'),
  {
    key: 'segmentSince',
    kind: 'day',
    group: 'market',
    zh: '从事特定细分市场起始日',
    en: 'In its market segment since',
    better: 'less',
    hintZh: '按整年计算，截至上一年度末',
    hintEn: 'Counted in full years up to the end of last year',
  },
  {
    key: 'strategicEmerging',
    kind: 'yesno',
    group: 'market',
    zh: '主导产品属于《战略性新兴产业分类》',
    en: 'Leading product belongs to the strategic emerging industries',
    better: 'more',
  },
  {
    key: 'keyField',
    kind: 'choice',
    group: 'market',
    zh: '主导产品所属领域',
    en: 'Field of the leading product',
    choices: [
      choice('none', '不属于以下领域', 'None of these'),
      choice(
        'foundation',
        '工业“六基”、中华老字号或为关键产业链重点龙头企业服务',
        'Industrial foundations, time-honoured brand, or supplier of a key-chain leader',
      ),
      choice(
        'breakthrough',
        '在关键环节、关键领域“补短板”“锻长板”“填空白”取得实际成效',
        'Fills a gap in a key link, with results',
      ),
    ],
    better: 'more',
  },
  {
    key: 'marketShare',
    kind: 'number',
    group: 'market',
    zh: '主导产品细分市场占有率',
    en: 'Market share of the leading product in its segment',
    measure: 'percent',
    max: 100,
    better: 'more',
    hintZh: '国内或国际细分市场；2026年标准由企业如实说明，无需第三方证明',
    hintEn: 'Of the domestic or international segment; the 2026 standard takes the word of the enterprise',
  },
  {
    key: 'nationalRank',
    kind: 'number',
    group: 'market',
    zh: '主导产品国内细分市场排名',
    en: 'Place of the leading product in the domestic segment',
    measure: 'place',
    max: 10_000,
    better: 'less',
  },
  {
    key: 'platformScore',
    kind: 'yearly',
    group: 'score',
    zh: '专精特新发展评价得分',
    en: 'Development assessment score',
    measure: 'score',
    max: 100,
    better: 'more',
    hintZh: '由优质中小企业梯度培育平台 zjtx.miit.gov.cn 计算，本系统不计算；请填平台结果并留存证据',
    hintEn: 'Computed by zjtx.miit.gov.cn alone, never here: enter what the platform says and keep the proof',
  },
  {
    key: 'provincePoints',
    kind: 'number',
    group: 'score',
    zh: '地方特色指标得分',
    en: 'Points of the province-defined part',
    measure: 'score',
    max: 15,
    better: 'more',
    hintZh: '由省级主管部门自行设定，最高15分',
    hintEn: 'Defined by the province, at most 15',
  },
  judgement(
    'marketPosition',
    '主导产品市场占有率较为靠前，有一定知名度和影响力',
    'Market share among the first, with some renown and influence',
  ),
  judgement('brandRenown', '主导产品享有较高知名度和影响力', 'Leading product of high renown and influence'),
  judgement(
    'chainRole',
    '位于产业链关键环节，发挥“补短板”“锻长板”“填空白”等作用',
    'In a key link of an industrial chain, filling gaps',
  ),
  judgement(
    'coreProduct',
    '主导产品属于核心基础零部件、元器件、关键软件、先进基础工艺、关键基础材料、产业技术基础，或制造强国十大重点产业、网络强国有关领域',
    'Leading product belongs to the industrial foundations, the ten key industries or the network fields',
  ),
  judgement(
    'sixBaseOrKeyChain',
    '主导产品属于核心基础零部件、核心基础元器件、关键软件、先进基础工艺、关键基础材料、产业技术基础；或属于改造提升传统产业、培育壮大新兴产业、布局建设未来产业，位于产业链关键环节',
    'Leading product belongs to the industrial foundations, or to a key link of upgraded, emerging or future industries',
  ),
  judgement('coreCompetence', '主业突出、核心竞争力强', 'Focused on its main business, strong core competence'),
  judgement('qualityBenefit', '质量效益好', 'Good quality and returns'),
  judgement('drivingRole', '带动作用明显', 'Pulls others along'),
] as const satisfies readonly StatedMeaning[];
