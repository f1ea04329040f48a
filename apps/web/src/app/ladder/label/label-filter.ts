import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { LABEL_GOALS, type LabelGoal } from '@yanzhen/domain/ladder/label/label-kind';
import { isDay } from '@yanzhen/domain/shared/calendar-day';
import { formatDay } from '../../shared/format/days';
import { formatNumber } from '../../shared/format/numbers';
import { listOf } from '../../shared/url-state';
import { goalWords } from './label-words';

/** What is listed, as the address says it. */
export interface LabelText {
  kind?: string;
  goal?: string;
  unit?: string;
  asOf?: string;
  begunIn?: string;
  ever?: string;
}

export interface Listed {
  readonly kind: number[];
  readonly goal: LabelGoal | null;
  readonly unit: UnitCode[];
  readonly asOf: string;
  readonly begunIn: number | null;
  readonly ever: boolean;
}

const YEARS = { first: 2000, last: 2099 } as const;

/** An address typed by hand may say anything: what the list does not know is left out. */
export function readLabels(text: LabelText, today: string): Listed {
  const units = listOf(text.unit);
  const year = Number(text.begunIn);
  return {
    kind: listOf(text.kind)
      .map(Number)
      .filter((id) => Number.isInteger(id) && id > 0),
    goal: LABEL_GOALS.find((goal) => goal === text.goal) ?? null,
    unit: UNIT_CODES.filter((code) => units.includes(code)),
    asOf: text.asOf && isDay(text.asOf) ? text.asOf : today,
    begunIn: Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last ? year : null,
    ever: text.ever === 'true',
  };
}

/** Exactly what the list holds: `截至 2025年12月31日 有效的标签 · 驿城区 · 28 条`. */
export function listedWords(of: Listed, where: string, total: number | null): string {
  const day = formatDay(of.asOf);
  const span = of.ever
    ? $localize`:@@labels.words.ever:登记过的全部标签，包括已经到期的`
    : of.begunIn === null
      ? $localize`:@@labels.words.valid:截至 ${day}:day: 有效的标签`
      : $localize`:@@labels.words.begun:${of.begunIn}:year: 年新获得的标签（统计到 ${day}:day:）`;
  return [
    span,
    ...(of.goal ? [goalWords(of.goal)] : []),
    ...(where ? [where] : []),
    ...(total === null ? [] : [$localize`:@@labels.words.total:${formatNumber(total, 0)}:count: 条`]),
  ].join(' · ');
}
