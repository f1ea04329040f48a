import { termsOf } from '../suggest/terms';

/** Requests that are looked at, and what is made of them: more is read by nobody in one sitting. */
export const SUGGESTING = {
  /** Open requests, the newest first. */
  read: 500,
  /** Among so many newest of all. */
  lookedAt: 5000,
  /** A cause is common from so many enterprises on. */
  enterprises: 3,
  shown: 10,
  words: 4,
} as const;

/** From so alike on (of 1) two requests could have one cause: enterprises tell the same matter in their own words. */
export const LIKELY_COMMON = 0.35;

/** What nearly every request says; it tells nothing of the cause. The longer before what it holds. */
const COURTESIES =
  /请?(?:有关部门|相关部门|政府)?(?:尽快|帮助|协助|协调)?(?:给予)?(?:帮助|协助|协调|解决|处理|支持|答复|指导)|希望|咨询|反映|诉求|我公司|本公司|我司|公司|我们|企业/gu;

/** What is left of a text when the courtesies are gone. */
const gist = (text: string): string => text.replace(COURTESIES, ' ');

export interface ToldRequest {
  readonly id: number;
  readonly enterpriseId: number;
  readonly text: string;
}

export interface Cluster {
  /** Ascending. */
  readonly ids: readonly number[];
  /** The one that is most like the others. */
  readonly middle: number;
  readonly enterprises: number;
  /** What most of them speak of, the longest first. */
  readonly words: readonly string[];
}

/**
 * Requests of many enterprises that speak of the same: whichever is like the most others gathers them, then the next among the rest.
 * Each is in one cluster at most, and like its middle, not only like some neighbour of a neighbour.
 */
export function clustersOf(requests: readonly ToldRequest[], fewest: number = SUGGESTING.enterprises): Cluster[] {
  const all = requests.map((one) => ({ ...one, text: gist(one.text) })).sort((one, other) => one.id - other.id);
  const terms = all.map(({ text }) => new Set(termsOf(text)));
  const near = neighboursOf(terms);
  const left = new Set(all.keys());
  const clusters: Cluster[] = [];
  for (;;) {
    const { members, middle, enterprises } = biggest(all, near, left);
    if (members.length < 2 || enterprises < fewest) return clusters;
    clusters.push({
      ids: members.map((at) => all[at]?.id ?? 0),
      middle: all[middle]?.id ?? 0,
      enterprises,
      words: wordsOf(
        all[middle]?.text ?? '',
        members.map((at) => terms[at] ?? new Set()),
      ),
    });
    for (const at of members) left.delete(at);
  }
}

/** For each, those alike and itself: the Sørensen–Dice coefficient of what they speak of, counted by way of the terms they share. */
function neighboursOf(terms: readonly ReadonlySet<string>[]): number[][] {
  const having = new Map<string, number[]>();
  const near: number[][] = terms.map((_, at) => [at]);
  terms.forEach((own, at) => {
    const common = new Map<number, number>();
    for (const term of own) {
      const others = having.get(term) ?? [];
      for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
      having.set(term, [...others, at]);
    }
    for (const [other, count] of common) {
      if ((2 * count) / (own.size + (terms[other]?.size ?? 0)) < LIKELY_COMMON) continue;
      near[at]?.push(other);
      near[other]?.push(at);
    }
  });
  return near;
}

/** Of the most enterprises, then the most requests, then the earliest. */
function biggest(all: readonly ToldRequest[], near: readonly number[][], left: ReadonlySet<number>) {
  let best = { members: [] as number[], middle: 0, enterprises: 0 };
  for (const middle of left) {
    const members = (near[middle] ?? []).filter((at) => left.has(at)).sort((one, other) => one - other);
    const enterprises = new Set(members.map((at) => all[at]?.enterpriseId)).size;
    const more = enterprises - best.enterprises || members.length - best.members.length;
    if (more > 0) best = { members, middle, enterprises };
  }
  return best;
}

const HAN = /\p{Script=Han}+/gu;

/** Neighbouring pairs that more than half of them have, joined again to what stands in the text. */
function wordsOf(text: string, members: readonly ReadonlySet<string>[]): string[] {
  const words = new Set<string>();
  const common = (pair: string) => members.filter((terms) => terms.has(pair)).length * 2 > members.length;
  for (const [run] of text.matchAll(HAN)) {
    const characters = [...run];
    let from = 0;
    for (let at = 1; at <= characters.length; at += 1) {
      if (at < characters.length && common(`${characters[at - 1]}${characters[at]}`)) continue;
      if (at - from > 1) words.add(characters.slice(from, at).join(''));
      from = at;
    }
  }
  const longest = [...words].sort((one, other) => other.length - one.length);
  return longest
    .filter((word, at) => !longest.slice(0, at).some((longer) => longer.includes(word)))
    .slice(0, SUGGESTING.words);
}

/** Whether it says something new: requests that somebody found to have no common cause do not make one by themselves. */
export function isNews(
  requests: readonly Pick<ToldRequest, 'id' | 'enterpriseId'>[],
  dismissed: ReadonlySet<number>,
  fewest: number = SUGGESTING.enterprises,
): boolean {
  return new Set(requests.filter(({ id }) => !dismissed.has(id)).map((one) => one.enterpriseId)).size >= fewest;
}
