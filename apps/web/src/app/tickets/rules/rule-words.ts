import type { RecountRow } from '@yanzhen/contract/tickets/rules';
import type { AlarmLevel, AlarmReceiver } from '@yanzhen/domain/tickets/alarm/level';
import type { ClockRule, ClockStart } from '@yanzhen/domain/tickets/clock/rule';
import type { TicketSettings } from '@yanzhen/domain/tickets/settings';
import { kindWords, stepWords, timeWords, urgencyWords } from '../words';
import { listed } from '../../shared/ladder-words/wording';

const STARTS: Readonly<Record<ClockStart, string>> = {
  received: $localize`:@@ticketRules.start.received:受理起`,
  dispatched: $localize`:@@ticketRules.start.dispatched:派单起`,
  accepted: $localize`:@@ticketRules.start.accepted:签收起`,
};

const RECEIVERS: Readonly<Record<AlarmReceiver, string>> = {
  handler: $localize`:@@ticketRules.to.handler:承办单位`,
  dispatcher: $localize`:@@ticketRules.to.dispatcher:派单人（市工信局）`,
  county: $localize`:@@ticketRules.to.county:所属县区`,
};

export const startWords = (starts: ClockStart): string => STARTS[starts];
export const receiverWords = (receiver: AlarmReceiver): string => RECEIVERS[receiver];

/** For which requests a rule is. */
export function forWhich({ kind, urgency }: Pick<ClockRule, 'kind' | 'urgency'>): string {
  const words = [...(kind ? [kindWords(kind)] : []), ...(urgency ? [urgencyWords(urgency)] : [])];
  return words.join(' · ') || $localize`:@@ticketRules.any:所有诉求`;
}

export const ruleWords = (rule: ClockRule): string =>
  `${stepWords(rule.step)}（${forWhich(rule)}）：${startWords(rule.starts)} ${timeWords(rule.unit, rule.amount)}`;

export function levelWords({ step, side, unit, amount, receivers }: AlarmLevel): string {
  const of = step ? stepWords(step) : $localize`:@@ticketRules.level.anyStep:任一环节`;
  const to = listed(receivers.map(receiverWords));
  if (amount === 0) return $localize`:@@ticketRules.level.at:${of}:step:到期时，提醒${to}:who:`;
  const time = timeWords(unit, amount);
  return side === 'before'
    ? $localize`:@@ticketRules.level.before:${of}:step:到期前 ${time}:time:，提醒${to}:who:`
    : $localize`:@@ticketRules.level.after:${of}:step:超时 ${time}:time:后，提醒${to}:who:`;
}

export const settingsWords = (settings: TicketSettings): string => {
  const { returnWithin, mostReturns, mostExtensions, reopenDays, mostReopenings, matchBar, repeatDays, commonDays } =
    settings;
  const { leastCalls, calledShare } = settings;
  const within = timeWords(returnWithin.unit, returnWithin.amount);
  return $localize`:@@ticketRules.settings.words:退单 ${within}:within: 内、${mostReturns}:returns: 次；延期 ${mostExtensions}:extensions: 次；办结后 ${reopenDays}:days: 天内可重新办理 ${mostReopenings}:reopenings: 次；认定企业 ${matchBar}:bar: 分；${repeatDays}:repeat: 天内查重；${commonDays}:common: 天内查共性；${leastCalls}:calls: 次未接通可确认未联系上；抽查回访 ${calledShare}:share:%`;
};

export function recountWords({ why, what, askedBy }: RecountRow): string {
  if (why === 'calendar') return $localize`:@@ticketRules.recount.calendar:${what}:year: 年工作日历有修改`;
  if (why === 'rules') return $localize`:@@ticketRules.recount.rules:${askedBy ?? ''}:who:保存了规则第 ${what}:no: 版`;
  return $localize`:@@ticketRules.recount.nightly:每夜核对`;
}
