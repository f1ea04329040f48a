import { type Rulebook } from '../rulebook/rulebook';
import { atLeast, criterion, lastYear } from './parts';

const CLAUSE = '三（五）';

/**
 * The city's own pool: the policy's text names qualities and no number (主业突出、核心竞争力强、质量效益好、带动作用明显). The
 * revenue step is the lowest band of its 雁阵; both are the bureau's to decide.
 */
export const LEADING_CITY: Rulebook = {
  code: 'leading-city',
  version: 1,
  zh: '市级龙头企业入库标准',
  en: 'Leading enterprise pool of the city',
  tier: 'leading',
  scope: ['new', 'review'],
  document: '驻马店市《关于加快工业经济发展的若干意见》（征求意见稿）',
  source: '三（五）培育壮大市场主体；二 形成10亿、30亿、50亿、百亿级优质企业雁阵',
  effectiveFrom: '2021-01-01',
  effectiveTo: null,
  confirmed: false,
  local: true,
  note: {
    zh: '地方标准：政策文本未给出数值，营业收入台阶取雁阵最低一档，起始日期为默认值，均待市工信局核实，可另拟版本修改。',
    en: 'A local standard: the policy names no number. The revenue step is the lowest band of the formation and the first day a default; both are to be confirmed by the bureau, which may publish its own version.',
  },
  requires: [
    criterion(
      'revenue',
      CLAUSE,
      '上年度营业收入10亿元以上',
      'Revenue of at least 1 billion yuan',
      atLeast(lastYear('revenue'), 100_000),
      { unconfirmed: true },
    ),
    criterion('manufacturing', CLAUSE, '属于制造业', 'A manufacturer', { industry: ['C'] }, { unconfirmed: true }),
    criterion(
      'credit-standing',
      CLAUSE,
      '未被列入经营异常名录或严重失信主体名单',
      'Not on the abnormal-operation or serious-dishonesty list',
      { no: 'creditBlocked' },
      { unconfirmed: true },
    ),
    criterion(
      'core-competence',
      CLAUSE,
      '主业突出、核心竞争力强',
      'Focused on its main business, strong core competence',
      { judgement: 'coreCompetence' },
    ),
    criterion('quality-benefit', CLAUSE, '质量效益好', 'Good quality and returns', { judgement: 'qualityBenefit' }),
    criterion('driving-role', CLAUSE, '带动作用明显', 'Pulls others along', { judgement: 'drivingRole' }),
  ],
};
