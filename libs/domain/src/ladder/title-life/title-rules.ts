import { dayOf } from '../../shared/calendar-day';

/**
 * Numbers of the dynamic management of titles that a policy sets and a later one changes. Each holds from a year on, so that
 * the deadlines of past years stay what they were.
 */
export const TITLE_RULE_NAMES = ['update_deadline', 'review_opens_days', 'change_report_months', 'ban_years'] as const;
export type TitleRuleName = (typeof TITLE_RULE_NAMES)[number];

export interface TitleRule {
  readonly name: TitleRuleName;
  /** First calendar year for which it holds. */
  readonly fromYear: number;
  /** `MM-DD` for a deadline, a whole number for the others. */
  readonly value: string;
  readonly source: string | null;
  /** Shown as 待核实: one source only, or none. */
  readonly unconfirmed: boolean;
}

export const TITLE_RULE_LIMITS = { value: 10, source: 200, firstYear: 2022, lastYear: 2099 } as const;

/** 63号文 took effect on 2022-08-01, so its first update was that of 2023. */
export const SHIPPED_TITLE_RULES: readonly TitleRule[] = [
  { name: 'update_deadline', fromYear: 2023, value: '04-30', source: '工信部企业〔2022〕63号', unconfirmed: false },
  {
    name: 'update_deadline',
    fromYear: 2026,
    value: '05-31',
    source: '工信部企业〔2026〕2号（仅见一处转述）',
    unconfirmed: true,
  },
  { name: 'review_opens_days', fromYear: 2022, value: '180', source: null, unconfirmed: true },
  { name: 'change_report_months', fromYear: 2022, value: '3', source: '工信部企业〔2022〕63号', unconfirmed: false },
  { name: 'ban_years', fromYear: 2022, value: '3', source: '工信部企业〔2022〕63号', unconfirmed: false },
];

const MOST: Readonly<Record<Exclude<TitleRuleName, 'update_deadline'>, number>> = {
  review_opens_days: 1095,
  change_report_months: 24,
  ban_years: 30,
};

/** Whether a value can be used; a deadline must exist in every year, so 29 February cannot. */
export function isRuleValue(name: TitleRuleName, value: string): boolean {
  if (name !== 'update_deadline') return /^[1-9]\d{0,3}$/.test(value) && Number(value) <= MOST[name];
  const [month, date] = value.split('-').map(Number);
  return /^\d{2}-\d{2}$/.test(value) && dayOf(2023, month ?? 0, date ?? 0) !== null;
}

/** The rule that holds in a year, null before the first. */
export function ruleOf(rules: readonly TitleRule[], name: TitleRuleName, year: number): TitleRule | null {
  const known = rules.filter((rule) => rule.name === name && rule.fromYear <= year);
  return known.reduce<TitleRule | null>((last, rule) => (last && last.fromYear > rule.fromYear ? last : rule), null);
}

/** The number that holds on a day. @throws Error for a rule that no policy ever set. */
export function numberOf(rules: readonly TitleRule[], name: Exclude<TitleRuleName, 'update_deadline'>, day: string) {
  const rule = ruleOf(rules, name, yearOf(day));
  if (!rule) throw new Error(`no rule ${name} holds on ${day}`);
  return Number(rule.value);
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));
