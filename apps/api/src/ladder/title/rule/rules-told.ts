import type { TitleRuleAct, TitleRuleSaid } from '@yanzhen/contract/ladder/title-life';
import type { TitleRule } from '@yanzhen/domain/ladder/title-life/title-rules';
import type { PastAct } from '../../../audit';

/** How the audit trail names a rule. */
export const subjectOf = ({ name, fromYear }: Pick<TitleRule, 'name' | 'fromYear'>): string => `${name}.${fromYear}`;

/**
 * Changes of rules, newest first. The trail keeps what an act changed and leaves out the rest, so what a rule said then is found
 * by going back from what it says now.
 */
export function rulesTold(rules: readonly TitleRule[], acts: readonly PastAct[]): TitleRuleAct[] {
  const known = new Map(rules.map((rule) => [subjectOf(rule), rule]));
  const said = new Map<string, TitleRuleSaid>(rules.map((rule) => [subjectOf(rule), saidBy(rule)]));
  return acts.flatMap(({ id, at, by, subjectId, before }) => {
    const rule = known.get(subjectId);
    const after = said.get(subjectId);
    if (!rule || !after) return [];
    const earlier = before && { ...after, ...changed(before) };
    if (earlier) said.set(subjectId, earlier);
    const { name, fromYear } = rule;
    return [{ id, at: at.toISOString(), by, name, fromYear, before: earlier, after }];
  });
}

const saidBy = ({ value, source, unconfirmed }: TitleRuleSaid): TitleRuleSaid => ({ value, source, unconfirmed });

const changed = (before: NonNullable<PastAct['before']>): Partial<TitleRuleSaid> =>
  Object.fromEntries(Object.entries(before).filter(([key]) => ['value', 'source', 'unconfirmed'].includes(key)));
