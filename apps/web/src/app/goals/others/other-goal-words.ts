import type { ReportedValue } from '@yanzhen/contract/goals/goal';
import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import { formatDay, formatInstant } from '../../shared/format/days';
import { formatNumber } from '../../shared/format/numbers';
import { language } from '../../shared/language';

/** What the goal is called in the language of the page. */
export const goalName = (goal: Pick<OtherGoal, 'what' | 'whatEn'>): string =>
  language() === 'en' ? goal.whatEn : goal.what;

const MEASURES_EN: Readonly<Record<string, string>> = { 家: '', 个: '', 亿元: ' × 100 m yuan' };

/** A figure in the goal's measure: `7.2%`, `12 家`, `350 亿元`. */
export function figureWords(value: number | null, measure: string): string {
  if (value === null) return formatNumber(null);
  if (measure === '%') return `${formatNumber(value)}%`;
  return `${formatNumber(value)}${language() === 'en' ? (MEASURES_EN[measure] ?? '') : ` ${measure}`}`;
}

/** The list behind a counted number: enterprises by their figures, or labels. */
export function listBehind({ basis, code }: Pick<OtherGoal, 'basis' | 'code'>, asOf: string): GoalList {
  const [from, year] = (basis ?? '').split('.');
  if (from !== 'labels') return { path: '/goals/firms', params: { code, asOf } };
  return { path: '/labels', params: { goal: code, asOf, ...(year ? { begunIn: year } : {}) } };
}

export interface GoalList {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** `facts.2025` → counted from the annual facts of 2025 that are in the register. */
export function basisWords({ basis, rows }: OtherGoal): string {
  const begun = /^labels\.(\d{4})$/.exec(basis ?? '')?.[1];
  if (begun) return $localize`:@@goals.others.labelsBegun:按登记的标签，${begun}:year: 年新获得`;
  if (basis === 'labels') return $localize`:@@goals.others.labels:按登记的标签，当天有效`;
  const year = /^facts\.(\d{4})$/.exec(basis ?? '')?.[1];
  return year ? $localize`:@@goals.others.basis:按企业库 ${year}:year: 年度数据，${rows ?? 0}:rows: 家` : '';
}

/** Where a reported figure comes from: day it is for, source, who entered it when. */
export const sourceWords = ({ asOf, source, by, at }: ReportedValue): string =>
  $localize`:@@goals.others.source:${formatDay(asOf)}:day: · ${source}:source: · ${by}:who: ${formatInstant(at)}:when: 填报`;

/** Whether a figure was replaced by a later version of the same day. */
export const isCorrected = (one: ReportedValue, history: readonly ReportedValue[]): boolean =>
  history.some(({ asOf, version }) => asOf === one.asOf && version > one.version);
