import { type CreditRecord, type RecordKind, type Severity } from './record';

/** `blocks`: on a list. `restricts`. `withholds`: no priority. `earns` priority. `notes`: shown, changes nothing. */
export const EFFECTS = ['blocks', 'restricts', 'withholds', 'earns', 'notes'] as const;
export type Effect = (typeof EFFECTS)[number];

/** What a record in force of a kind does to the standing, by which sentence. */
export interface EffectRule {
  readonly kind: RecordKind;
  /** Null for every severity. */
  readonly severity: Severity | null;
  readonly effect: Effect;
  readonly source: string;
  /** False: the city's reading, which the page marks 待核实. */
  readonly confirmed: boolean;
}

/** One version of the rules by which standing follows from records. A published one never changes. */
export interface CreditRules {
  readonly no: number;
  /** The first day on which it may decide. */
  readonly validFrom: string;
  readonly effects: readonly EffectRule[];
}

const rule = (
  kind: RecordKind,
  severity: Severity | null,
  effect: Effect,
  source: string,
  confirmed: boolean,
): EffectRule => ({ kind, severity, effect, source, confirmed });

/** The version that comes with the house; the bureau writes the next ones. Grades of others decide nothing: no letter is converted. */
export const SHIPPED_RULES: CreditRules = {
  no: 1,
  validFrom: '2000-01-01',
  effects: [
    rule('abnormal', null, 'blocks', '梯度培育各通知的申报条件', true),
    rule('dishonest', null, 'blocks', '梯度培育各通知的申报条件', true),
    rule('penalty', 'serious', 'restricts', '令第36号：严重失信信息', false),
    rule('penalty', 'general', 'withholds', '令第36号：一般失信信息；不作为申报的否决条件', false),
    rule('penalty', 'minor', 'notes', '令第36号：轻微失信信息；不作为申报的否决条件', false),
    rule('commendation', null, 'earns', '同等条件下依法依规给予优先支持', true),
    rule('grade', null, 'notes', '只登记，不换算', true),
  ],
};

/** Which version decides on a day: of those whose time has come the one that was decided on last. */
export const rulesOn = (versions: readonly CreditRules[], day: string): CreditRules =>
  versions
    .filter(({ validFrom }) => validFrom <= day)
    .reduce((last, one) => (one.no > last.no ? one : last), SHIPPED_RULES);

/** A severity that nobody told counts as general: it neither blocks nor passes unseen. */
export function effectOf({ kind, severity }: Pick<CreditRecord, 'kind' | 'severity'>, rules: CreditRules): EffectRule {
  const asked = kind === 'penalty' ? (severity ?? 'general') : null;
  const found = rules.effects.find((one) => one.kind === kind && (one.severity === null || one.severity === asked));
  if (!found) throw new Error(`No rule for ${kind}/${severity} in version ${rules.no}`);
  return found;
}
