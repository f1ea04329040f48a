import { termsOf } from './terms';

/** A request that was handled by a department to the end of its part. */
export interface Handled {
  readonly text: string;
  readonly department: string;
}

/** How often which words went to whom. */
export interface Learned {
  readonly departments: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A department that requests of the same words went to, with the word that says it best. */
export interface LearnedGuess {
  readonly department: string;
  /** Of the request. */
  readonly word: string;
  /** Of so many handled requests with this word … */
  readonly of: number;
  /** … so many were this department's. */
  readonly to: number;
}

/** Fewer say nothing. */
const LEAST = 3;
/** A word that half of its requests contradict is no reason. */
const LEAST_SHARE = 0.6;
const GUESSES = 2;

export function learn(handled: Iterable<Handled>): Learned {
  const departments = new Map<string, number>();
  const terms = new Map<string, Map<string, number>>();
  for (const { text, department } of handled) {
    departments.set(department, (departments.get(department) ?? 0) + 1);
    for (const term of termsOf(text)) {
      const counts = terms.get(term) ?? new Map<string, number>();
      terms.set(term, counts.set(department, (counts.get(department) ?? 0) + 1));
    }
  }
  return { departments, terms };
}

/**
 * Multinomial naive Bayes over pairs of characters with Lidstone smoothing (Manning, Raghavan, Schütze, Introduction to Information
 * Retrieval, ch. 13) says in which order; a department is named only where a word of the request stands for it by itself, because that
 * word is the reason a person reads. The same requests always give the same answer.
 */
export function guess(text: string, { departments, terms }: Learned): LearnedGuess[] {
  const known = termsOf(text).flatMap((term) => (terms.has(term) ? [term] : []));
  const total = [...departments.values()].reduce((sum, count) => sum + count, 0);
  const scored = [...departments].map(([department, count]) => {
    const likely = known.map((term) => Math.log(((terms.get(term)?.get(department) ?? 0) + 0.5) / (count + 1)));
    return { department, score: Math.log(count / total) + likely.reduce((sum, one) => sum + one, 0) };
  });
  scored.sort((one, other) => other.score - one.score || (one.department < other.department ? -1 : 1));
  return scored.slice(0, GUESSES).flatMap(({ department }) => {
    const reason = reasonFor(department, known, terms);
    return reason ? [{ department, ...reason }] : [];
  });
}

function reasonFor(
  department: string,
  known: readonly string[],
  terms: Learned['terms'],
): Omit<LearnedGuess, 'department'> | null {
  let best: Omit<LearnedGuess, 'department'> | null = null;
  for (const word of known) {
    const counts = terms.get(word) ?? new Map<string, number>();
    const [to, of] = [counts.get(department) ?? 0, [...counts.values()].reduce((sum, count) => sum + count, 0)];
    if (to < LEAST || to / of < LEAST_SHARE) continue;
    // The purest word, of equally pure ones the one seen most often.
    if (!best || to / of > best.to / best.of || (to / of === best.to / best.of && of > best.of))
      best = { word, of, to };
  }
  return best;
}
