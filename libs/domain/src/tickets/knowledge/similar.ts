import { termsOf } from '../suggest/terms';

/** What is compared of an article: its title and keywords, not the whole body. */
export interface Comparable {
  readonly id: number;
  readonly title: string;
  readonly keywords: string;
}

export interface Similar {
  readonly id: number;
  /** Of the request, as they stand there; the reason. */
  readonly words: readonly string[];
}

const MOST = 3;
const MOST_WORDS = 3;
/** One pair of characters in common is chance. */
const LEAST_PAIRS = 2;
/** What a third of all articles say tells none of them from the others … */
const COMMON_SHARE = 1 / 3;
/** … once there are so many. */
const FEW = 6;

/** Articles that speak of the same as a request, the likeliest first. The same request and articles always give the same answer. */
export function similarTo(text: string, articles: readonly Comparable[]): Similar[] {
  const asked = new Set(termsOf(text));
  const saying = new Map<string, number>();
  const terms = articles.map(({ title, keywords }) => termsOf(`${title}\n${keywords}`));
  for (const term of terms.flat()) saying.set(term, (saying.get(term) ?? 0) + 1);
  const telling = (term: string) => articles.length < FEW || (saying.get(term) ?? 0) <= articles.length * COMMON_SHARE;
  const scored = articles.map(({ id }, at) => {
    const shared = (terms[at] ?? []).filter((term) => asked.has(term) && telling(term));
    const score = shared.reduce((sum, term) => sum + 1 / (saying.get(term) ?? 1), 0);
    return { id, shared, score };
  });
  return scored
    .filter(({ shared }) => shared.length >= LEAST_PAIRS)
    .sort((one, other) => other.shared.length - one.shared.length || other.score - one.score || other.id - one.id)
    .slice(0, MOST)
    .map(({ id, shared }) => ({ id, words: wordsIn(text, new Set(shared)).slice(0, MOST_WORDS) }));
}

/** Pairs that follow one another are one word; the longest first. */
function wordsIn(text: string, pairs: ReadonlySet<string>): string[] {
  const characters = [...text];
  const words = new Set<string>();
  let word = '';
  for (let at = 0; at < characters.length; at += 1) {
    const next = characters[at + 1] ?? '';
    if (pairs.has(`${characters[at]}${next}`)) word = `${word || characters[at]}${next}`;
    else {
      if (word) words.add(word);
      word = '';
    }
  }
  return [...words].sort((one, other) => other.length - one.length);
}
