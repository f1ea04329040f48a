import { isDay } from '../shared/calendar-day';
import { type Judged, type StatedEvent, type StatedMeaning } from './stated-value';

/** Why a statement is refused. */
export type StatedProblem =
  | 'stated_wrong_shape'
  | 'stated_negative'
  | 'stated_not_whole'
  | 'stated_too_large'
  | 'stated_unknown_choice'
  | 'stated_bad_day'
  | 'stated_in_the_future'
  | 'stated_span_reversed'
  | 'stated_bad_place'
  | 'stated_bad_year'
  | 'stated_too_many'
  | 'stated_why_missing';

/** Items of one list, and characters of one sentence. */
export const STATED_LIMITS = { events: 50, why: 500, name: 200, source: 100 } as const;

const WHOLE: readonly StatedMeaning['measure'][] = ['items', 'persons', 'place'];
const FIRST_DAY = '1900-01-01';

/** Null when a value can be what the meaning asks for, as of `today`. */
export function checkStated(meaning: StatedMeaning, value: unknown, today: string): StatedProblem | null {
  switch (meaning.kind) {
    case 'number':
      return checkNumber(meaning, value);
    case 'yesno':
      return typeof value === 'boolean' ? null : 'stated_wrong_shape';
    case 'choice':
      return isChoice(meaning, value) ? null : 'stated_unknown_choice';
    case 'day':
      return checkDay(value, today);
    case 'yearly':
      return checkYearly(meaning, value, Number(today.slice(0, 4)));
    case 'events':
      return checkEvents(meaning, value, today);
    case 'judgement':
      return checkJudged(value);
  }
}

function checkNumber({ measure, max = Infinity }: StatedMeaning, value: unknown): StatedProblem | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'stated_wrong_shape';
  if (value < 0) return 'stated_negative';
  if (WHOLE.includes(measure) && !Number.isInteger(value)) return 'stated_not_whole';
  if (measure === 'place' && value < 1) return 'stated_bad_place';
  return value > max ? 'stated_too_large' : null;
}

function checkDay(value: unknown, today: string): StatedProblem | null {
  if (typeof value !== 'string' || !isDay(value) || value < FIRST_DAY) return 'stated_bad_day';
  return value > today ? 'stated_in_the_future' : null;
}

function checkYearly(meaning: StatedMeaning, value: unknown, thisYear: number): StatedProblem | null {
  if (!isRecord(value) || Object.keys(value).length > 30) return 'stated_wrong_shape';
  for (const [year, number] of Object.entries(value)) {
    if (!/^20\d\d$/.test(year) || Number(year) > thisYear) return 'stated_bad_year';
    const problem = checkNumber(meaning, number);
    if (problem) return problem;
  }
  return null;
}

function checkEvents(meaning: StatedMeaning, value: unknown, today: string): StatedProblem | null {
  if (!Array.isArray(value)) return 'stated_wrong_shape';
  if (value.length > STATED_LIMITS.events) return 'stated_too_many';
  for (const event of value) {
    const problem = checkEvent(meaning, event, today);
    if (problem) return problem;
  }
  return null;
}

function checkEvent(meaning: StatedMeaning, event: unknown, today: string): StatedProblem | null {
  if (!isRecord(event)) return 'stated_wrong_shape';
  const { kind, on, until, rank, name } = event as Partial<StatedEvent>;
  if (Object.keys(event).some((key) => !['kind', 'on', 'until', 'rank', 'name'].includes(key)))
    return 'stated_wrong_shape';
  if (!isChoice(meaning, kind)) return 'stated_unknown_choice';
  const began = checkDay(on, today);
  if (began) return began;
  if (until != null) {
    if (!meaning.spans) return 'stated_wrong_shape';
    if (!isDay(until)) return 'stated_bad_day';
    if (until < (on ?? '')) return 'stated_span_reversed';
  }
  if (rank != null && (!meaning.ranked || !Number.isInteger(rank) || rank < 1 || rank > 1000))
    return 'stated_bad_place';
  return name == null || (typeof name === 'string' && name.length <= STATED_LIMITS.name) ? null : 'stated_wrong_shape';
}

function checkJudged(value: unknown): StatedProblem | null {
  if (!isRecord(value) || typeof (value as Partial<Judged>).yes !== 'boolean') return 'stated_wrong_shape';
  if (Object.keys(value).some((key) => key !== 'yes' && key !== 'why')) return 'stated_wrong_shape';
  const { why } = value as Partial<Judged>;
  if (typeof why !== 'string' || why.trim() === '') return 'stated_why_missing';
  return why.length > STATED_LIMITS.why ? 'stated_too_large' : null;
}

const isChoice = ({ choices = [] }: StatedMeaning, value: unknown): boolean =>
  choices.some(({ code }) => code === value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
