import type { Regime } from './publicity';
import type { RecordKind, Severity } from './record';
import type { Effect } from './rules';

interface Name {
  readonly zh: string;
  readonly en: string;
}

export const RECORD_KIND_NAMES: Readonly<Record<RecordKind, Name>> = {
  penalty: { zh: '行政处罚', en: 'Administrative penalty' },
  abnormal: { zh: '经营异常名录', en: 'Abnormal-operation list' },
  dishonest: { zh: '严重失信主体名单', en: 'Serious-dishonesty list' },
  commendation: { zh: '守信激励', en: 'Commendation' },
  grade: { zh: '第三方评价', en: 'Outside grade' },
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Name>> = {
  minor: { zh: '轻微', en: 'Minor' },
  general: { zh: '一般', en: 'General' },
  serious: { zh: '严重', en: 'Serious' },
};

export const EFFECT_NAMES: Readonly<Record<Effect, Name>> = {
  blocks: { zh: '不得申报', en: 'Blocks' },
  restricts: { zh: '受限', en: 'Restricts' },
  withholds: { zh: '不享受优先', en: 'No priority' },
  earns: { zh: '同等条件优先', en: 'Earns priority' },
  notes: { zh: '只作记录', en: 'Noted only' },
};

export const REGIME_NAMES: Readonly<Record<Regime, Name>> = {
  'before-2023': { zh: '令第58号施行前', en: 'Before Order 58' },
  '2023': { zh: '令第58号（2023年5月至2026年3月）', en: 'Order 58 (May 2023 to March 2026)' },
  '2026': { zh: '令第36号（2026年4月起）', en: 'Order 36 (from April 2026)' },
};
