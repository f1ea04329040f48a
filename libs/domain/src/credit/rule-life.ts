import { DomainError } from '../shared/domain-error';
import { type CreditRules, rulesOn } from './rules';

/** `submitted`: whoever wrote it has let go of it, and a second person decides. A published version never changes. */
export const CREDIT_RULE_STATES = ['draft', 'submitted', 'published'] as const;
export type CreditRuleState = (typeof CREDIT_RULE_STATES)[number];

export const CREDIT_RULE_ACTS = ['change', 'remove', 'submit', 'return', 'publish'] as const;
export type CreditRuleAct = (typeof CREDIT_RULE_ACTS)[number];

interface Step {
  readonly from: CreditRuleState;
  /** Somebody who had no hand in the draft. */
  readonly second?: true;
}

const STEPS: Readonly<Record<CreditRuleAct, Step>> = {
  change: { from: 'draft' },
  remove: { from: 'draft' },
  submit: { from: 'draft' },
  return: { from: 'submitted' },
  publish: { from: 'submitted', second: true },
};

export interface RulesInHand {
  readonly state: CreditRuleState;
  /** Everybody who wrote in it. */
  readonly hands: readonly number[];
}

const objection = (act: CreditRuleAct, userId: number, { state, hands }: RulesInHand): string | null => {
  if (STEPS[act].from !== state) return 'credit.rules_wrong_state';
  return STEPS[act].second && hands.includes(userId) ? 'credit.rules_second_person' : null;
};

export const ruleActsOpenTo = (userId: number, rules: RulesInHand): CreditRuleAct[] =>
  CREDIT_RULE_ACTS.filter((act) => objection(act, userId, rules) === null);

/** @throws DomainError `credit.rules_wrong_state`, `credit.rules_second_person` */
export function mustAllowRuleAct(act: CreditRuleAct, userId: number, rules: RulesInHand): void {
  const code = objection(act, userId, rules);
  if (code) throw new DomainError(code, 'rule', { act, state: rules.state });
}

/**
 * A version begins with a day to come: standing turns at midnight everywhere at once, and what was said of a day stays said.
 * @throws DomainError `credit.rules_from_missing`, `credit.rules_from_past`
 */
export function mustBeginLater(validFrom: string | null, today: string): string {
  if (validFrom === null) throw new DomainError('credit.rules_from_missing', 'rule', {});
  if (validFrom <= today) throw new DomainError('credit.rules_from_past', 'rule', { validFrom });
  return validFrom;
}

/** `coming`: will decide from its first day on. `past`: decides no more, or never came to. */
export const RULE_TIMES = ['coming', 'in_force', 'past'] as const;
export type RuleTime = (typeof RULE_TIMES)[number];

export function timeOfRules(versions: readonly CreditRules[], { no, validFrom }: CreditRules, today: string): RuleTime {
  if (rulesOn(versions, today).no === no) return 'in_force';
  return validFrom > today && rulesOn(versions, validFrom).no === no ? 'coming' : 'past';
}
