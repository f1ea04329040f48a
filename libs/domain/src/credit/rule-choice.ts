import { DomainError } from '../shared/domain-error';
import type { RecordKind, Severity } from './record';
import { type Effect, type EffectRule, EFFECTS, SHIPPED_RULES } from './rules';

export const CREDIT_RULE_LIMITS = { source: 200, note: 500 } as const;

/** Makes a line of the rules the same line in another version. */
export const lineOf = ({ kind, severity }: Pick<EffectRule, 'kind' | 'severity'>): string =>
  severity === null ? kind : `${kind}.${severity}`;

const OF_PENALTIES: Readonly<Record<Severity, readonly Effect[]>> = {
  serious: ['restricts', 'withholds', 'notes'],
  general: ['restricts', 'withholds', 'notes'],
  minor: ['withholds', 'notes'],
};

const OF_OTHERS: Readonly<Record<Exclude<RecordKind, 'penalty'>, readonly Effect[]>> = {
  abnormal: ['blocks'],
  dishonest: ['blocks'],
  commendation: ['earns', 'notes'],
  grade: ['notes'],
};

/**
 * What the bureau may choose from. Lists are the condition of every gradient notice, and they alone block; a penalty never does
 * (policy/facts.md §7.5). No negative record earns anything, and somebody else's grade is never converted.
 */
export const effectsFor = ({ kind, severity }: Pick<EffectRule, 'kind' | 'severity'>): readonly Effect[] =>
  kind === 'penalty' ? OF_PENALTIES[severity ?? 'general'] : OF_OTHERS[kind];

/**
 * The lines in the order of the house, each once.
 * @throws DomainError `credit.rules_incomplete`, `credit.rules_effect`, `credit.rules_source`, `credit.rules_graver_lighter`
 */
export function soundEffects(effects: readonly EffectRule[]): EffectRule[] {
  const lines = SHIPPED_RULES.effects.map(lineOf);
  const said = new Map(effects.map((one) => [lineOf(one), one]));
  if (said.size !== effects.length || said.size !== lines.length || lines.some((line) => !said.has(line)))
    throw new DomainError('credit.rules_incomplete', 'invalid', {});
  const sound = lines.flatMap((line) => said.get(line) ?? []);
  for (const { kind, severity, effect, source } of sound) {
    const details = { kind, severity, effect };
    if (!effectsFor({ kind, severity }).includes(effect)) throw new DomainError('credit.rules_effect', 'rule', details);
    if (!source.trim()) throw new DomainError('credit.rules_source', 'rule', details);
  }
  const weight = (severity: Severity) => EFFECTS.indexOf(said.get(`penalty.${severity}`)?.effect ?? 'notes');
  if (weight('serious') > weight('general') || weight('general') > weight('minor'))
    throw new DomainError('credit.rules_graver_lighter', 'rule', {});
  return sound.map(({ source, ...one }) => ({ ...one, source: source.trim() }));
}

/** A line that another version words or weighs otherwise. */
export interface RuleChange {
  readonly before: EffectRule;
  readonly after: EffectRule;
}

export const ruleChanges = (before: readonly EffectRule[], after: readonly EffectRule[]): RuleChange[] =>
  after.flatMap((one) => {
    const was = before.find((other) => lineOf(other) === lineOf(one));
    const same = was?.effect === one.effect && was.source === one.source && was.confirmed === one.confirmed;
    return was && !same ? [{ before: was, after: one }] : [];
  });
