import type { HandoverFate, HandoverItem, HandoverKind, HandoverState } from '@yanzhen/contract/liaison/handover';
import { formatDay } from '../../shared/format/days';
import { assignmentRoleName } from '../role-name';

const STATES: Readonly<Record<HandoverState, () => string>> = {
  open: () => $localize`:@@liaison.handover.open:待确认`,
  done: () => $localize`:@@liaison.handover.done:已完成`,
  cancelled: () => $localize`:@@liaison.handover.cancelled:已取消`,
};
export const stateWords = (state: HandoverState): string => STATES[state]();

const KINDS: Readonly<Record<HandoverKind, () => string>> = {
  assignment: () => $localize`:@@liaison.handover.assignment:包联`,
  visit: () => $localize`:@@liaison.handover.visit:计划的走访`,
  promise: () => $localize`:@@liaison.handover.promise:未兑现的承诺`,
  request: () => $localize`:@@liaison.handover.request:未办的诉求`,
};
export const kindWords = (kind: HandoverKind): string => KINDS[kind]();

export const itemWords = ({ role, text, day }: HandoverItem): string =>
  [role && assignmentRoleName(role), text, day && formatDay(day)].filter(Boolean).join(' · ');

/** What becomes of it: `甲 → 乙`. */
export function fateWords(fate: HandoverFate, from: string, to: string): string {
  if (fate === 'ends') return $localize`:@@liaison.handover.ends:${to}:to: 已在同一身份，${from}:from: 的到期结束`;
  if (fate === 'stays') return $localize`:@@liaison.handover.stays:${to}:to: 没有账号，仍由 ${from}:from: 负责`;
  return `${from} → ${to}`;
}
