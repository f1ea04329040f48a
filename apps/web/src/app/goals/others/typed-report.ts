import type { ReportedValue, ReportValue } from '@yanzhen/contract/goals/goal';
import type { ConflictField } from '../../shared/feedback/conflict';
import { formatNumber } from '../../shared/format/numbers';

/** A figure as the form holds it. */
export interface TypedReport {
  asOf: string;
  value: string;
  source: string;
}

/** Of a day, what was entered last. */
export const seenOn = (history: readonly ReportedValue[], asOf: string): ReportedValue | null =>
  history.find((one) => one.asOf === asOf) ?? null;

/** `1,234.5` and blanks around it are a number; an empty field takes the figure back; NaN for anything else. */
export function readFigure(text: string): number | null {
  const plain = text.replaceAll(/[\s,，]/g, '');
  return plain === '' ? null : Number(plain);
}

export const isFigure = (text: string): boolean => {
  const value = readFigure(text);
  return value === null || (Number.isFinite(value) && Math.abs(value) < 1e10 && Number(value.toFixed(4)) === value);
};

export const reportToSave = (code: string, { asOf, value, source }: TypedReport, version: number): ReportValue => ({
  code,
  asOf,
  value: readFigure(value),
  source: source.trim(),
  version,
});

export const CONFLICT_FIELDS: readonly ConflictField<ReportedValue>[] = [
  {
    key: 'value',
    label: $localize`:@@goals.report.value:数值`,
    show: (value) => formatNumber(value as number | null, 4),
  },
  { key: 'source', label: $localize`:@@goals.report.source:来源` },
];
