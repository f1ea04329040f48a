import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { TriedValue } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { readAmount } from '@yanzhen/domain/registry/amount';
import type { FactMeaning } from '@yanzhen/domain/registry/annual-facts';
import { checkStated } from '@yanzhen/domain/registry/check-stated';
import type { StatedMeaning, StatedValue } from '@yanzhen/domain/registry/stated-value';
import { namedFact } from '../../shared/ladder-words/fact-words';
import { statedProblemWords } from './stated-problem-words';
import { eventOf } from './typed-event';
import type { TypedFact } from './typed-fact';

/** What a form holds, read; null = not told. `problem` is a sentence for the field. */
export interface ReadFact {
  readonly value: TriedValue;
  readonly problem: string | null;
}

const UNTOLD: ReadFact = { value: null, problem: null };
const wrong = (problem: string): ReadFact => ({ value: null, problem });

/** @param today `YYYY-MM-DD`: what has happened lies before it */
export function readTyped(ref: FactRef, typed: TypedFact, today: string): ReadFact {
  const { annual, stated, year } = namedFact(ref);
  if (typed.text.trim() === '') return UNTOLD;
  if (annual) return readAnnual(annual, typed.text);
  return stated ? readStated(stated, typed, year, today) : UNTOLD;
}

function readAnnual({ measure, mayBeNegative }: FactMeaning, text: string): ReadFact {
  const read = readAmount(text, measure);
  if (read.problem === 'amount_not_whole') return wrong(statedProblemWords('stated_not_whole'));
  if (read.problem === 'amount_too_large') return wrong(statedProblemWords('stated_too_large'));
  if (read.problem) return wrong(unreadable());
  const negative = read.amount !== null && read.amount < 0 && !mayBeNegative;
  return negative ? wrong(statedProblemWords('stated_negative')) : { value: read.amount, problem: null };
}

function readStated(meaning: StatedMeaning, typed: TypedFact, year: number | null, today: string): ReadFact {
  const value = statedOf(meaning, typed);
  if (value === null) return wrong(unreadable());
  const problem = checkStated(meaning, year === null ? value : { [year]: value }, today);
  return problem ? wrong(statedProblemWords(problem)) : { value, problem: null };
}

function statedOf(meaning: StatedMeaning, { text, why, events }: TypedFact): StatedValue | null {
  switch (meaning.kind) {
    case 'number':
    case 'yearly':
      return readAmount(text.replace(/[%％分项名]\s*$/, ''), 'wan').amount;
    case 'yesno':
      return text === 'yes';
    case 'judgement':
      return { yes: text === 'yes', why: why.trim() };
    case 'events':
      return text === 'none' ? [] : events.map((event) => eventOf(event, meaning));
    default:
      return text;
  }
}

const unreadable = (): string => $localize`:@@ladder.field.unreadable:请填数字，例如 1234.5`;
