import { DomainError } from '../../shared/domain-error';
import { ADDRESSEES } from '../addressee';
import { areHours } from '../clock/office-hours';
import type { ClockRule, ClockStart, ClockStep } from '../clock/rule';
import { HOUSE_LIMITS, type HouseRules } from './house-rules';

/** From when the time of a step can run: nobody's time runs before they know. */
export const STARTS_OF: Readonly<Record<ClockStep, readonly ClockStart[]>> = {
  dispatch: ['received'],
  accept: ['received', 'dispatched'],
  first_reply: ['received', 'dispatched', 'accepted'],
  handle: ['received', 'dispatched', 'accepted'],
};

/**
 * What the form of the rules cannot say.
 * @throws DomainError `ticket.rule_*`, `ticket.hours_unsound`, `ticket.day_twice`, `ticket.level_*`, `ticket.keyword_*`,
 *   `ticket.addressee_unknown`, `ticket.rules_too_long`
 */
export function mustBeSound(rules: HouseRules): void {
  rules.clocks.forEach(mustFit);
  once(rules.clocks, ({ step, kind, urgency }) => `${step} ${kind} ${urgency}`, 'ticket.rule_twice');
  if (!areHours(rules.hours)) throw new DomainError('ticket.hours_unsound', 'rule', { day: '' });
  const odd = rules.otherDays.find(({ hours }) => !areHours(hours));
  if (odd) throw new DomainError('ticket.hours_unsound', 'rule', { day: odd.day });
  once(rules.otherDays, ({ day }) => day, 'ticket.day_twice');
  rules.levels.forEach(({ receivers }, at) => {
    if (receivers.length === 0) throw new DomainError('ticket.level_tells_nobody', 'rule', { line: at + 1 });
  });
  once(rules.levels, ({ no }) => String(no), 'ticket.level_twice');
  const stray = rules.keywords.find(({ department }) => !ADDRESSEES.includes(department));
  if (stray) throw new DomainError('ticket.addressee_unknown', 'rule', { department: stray.department });
  once(rules.keywords, ({ word }) => word.trim(), 'ticket.keyword_twice');
  if (new TextEncoder().encode(JSON.stringify(rules)).length > HOUSE_LIMITS.bytes)
    throw new DomainError('ticket.rules_too_long', 'rule', {});
}

function mustFit({ step, starts, amount, soon }: ClockRule, at: number): void {
  const line = at + 1;
  if (!STARTS_OF[step].includes(starts)) throw new DomainError('ticket.rule_start', 'rule', { line, step, starts });
  if (soon >= amount) throw new DomainError('ticket.rule_soon', 'rule', { line, amount, soon });
}

function once<T>(rows: readonly T[], keyOf: (row: T) => string, code: string): void {
  const seen = new Set<string>();
  rows.forEach((row, at) => {
    const key = keyOf(row);
    if (seen.has(key)) throw new DomainError(code, 'rule', { line: at + 1, what: key });
    seen.add(key);
  });
}
