import type { AppealKind, AppealState } from '@yanzhen/domain/credit/appeal';
import { EFFECT_NAMES, RECORD_KIND_NAMES, REGIME_NAMES, SEVERITY_NAMES } from '@yanzhen/domain/credit/names';
import type { Regime } from '@yanzhen/domain/credit/publicity';
import type { RecordKind, RecordState, Severity } from '@yanzhen/domain/credit/record';
import type { Effect } from '@yanzhen/domain/credit/rules';
import { language } from '../shared/language';

export const kindName = (kind: RecordKind): string => RECORD_KIND_NAMES[kind][language()];
export const severityName = (severity: Severity): string => SEVERITY_NAMES[severity][language()];
export const effectName = (effect: Effect): string => EFFECT_NAMES[effect][language()];
export const regimeName = (regime: Regime): string => REGIME_NAMES[regime][language()];

const STATES: Readonly<Record<RecordState, string>> = {
  in_force: $localize`:@@credit.state.inForce:今天计入`,
  over: $localize`:@@credit.state.over:已结束`,
};
export const recordStateName = (state: RecordState): string => STATES[state];

/** How a record's effect looks; the word is always there too. */
export const EFFECT_LOOKS: Readonly<Record<Effect, string>> = {
  blocks: 'chip late',
  restricts: 'chip soon',
  withholds: 'chip soon',
  earns: 'chip fine',
  notes: 'chip',
};

/** What ends a record, by its kind. */
export function endWord(kind: RecordKind): string {
  if (kind === 'penalty') return $localize`:@@credit.end.penalty:修复`;
  if (kind === 'abnormal' || kind === 'dishonest') return $localize`:@@credit.end.list:移出`;
  return $localize`:@@credit.end.other:撤销`;
}

const APPEALS: Readonly<Record<AppealKind, string>> = {
  objection: $localize`:@@credit.appeal.objection:提出异议`,
  repair: $localize`:@@credit.appeal.repair:申请修复`,
};
export const appealName = (kind: AppealKind): string => APPEALS[kind];

const APPEAL_STATES: Readonly<Record<AppealState, string>> = {
  open: $localize`:@@credit.appeal.open:待决定`,
  accepted: $localize`:@@credit.appeal.accepted:已通过`,
  refused: $localize`:@@credit.appeal.refused:未通过`,
  withdrawn: $localize`:@@credit.appeal.withdrawn:已撤回`,
};
export const appealStateName = (state: AppealState): string => APPEAL_STATES[state];
