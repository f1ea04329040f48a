import type { UnitCode } from '../identity/unit';
import { isValidOn, type HeldTitle, type TitleSpan } from './holders';
import { TITLE_KINDS, type TitleKind } from './title-kind';

/** Holders of one kind in one unit, prepared for being asked of any day. */
export interface HolderLane {
  readonly kind: TitleKind;
  readonly unitCode: UnitCode;
  /** First day on which anybody held one. */
  readonly first: string;
  /** Enterprises with a valid title on the day. */
  on(day: string): number;
  /** Of these, the ones with no title of the kind that reaches beyond `endingBy`. */
  ending(day: string, endingBy: string): number;
}

const NEVER = '9999-12-31';

interface Holder {
  /** Apart from each other, in order. */
  readonly spans: readonly TitleSpan[];
  readonly last: string;
}

/** Says the same as `countHolders`, without walking through all titles for every day. */
export function indexHolders(titles: Iterable<HeldTitle>): HolderLane[] {
  const sorted = new Map<string, HeldTitle[][]>();
  for (const titlesOfOne of byEnterprise(titles).values()) {
    const { kind, unitCode } = titlesOfOne[0];
    const key = `${kind} ${unitCode}`;
    const lane = sorted.get(key);
    if (lane) lane.push(titlesOfOne);
    else sorted.set(key, [titlesOfOne]);
  }
  return [...sorted.values()].map(laneOf);
}

/** Holders of a kind over several lanes. */
export const holdersOf = (lanes: readonly HolderLane[], kind: TitleKind, day: string): number =>
  lanes.reduce((all, lane) => (lane.kind === kind ? all + lane.on(day) : all), 0);

function byEnterprise(titles: Iterable<HeldTitle>): Map<number, HeldTitle[]> {
  const held = new Map<number, HeldTitle[]>();
  for (const title of titles) {
    const key = title.enterpriseId * TITLE_KINDS.length + TITLE_KINDS.indexOf(title.kind);
    const known = held.get(key);
    if (known) known.push(title);
    else held.set(key, [title]);
  }
  return held;
}

function laneOf(firms: readonly (readonly HeldTitle[])[]): HolderLane {
  const { kind, unitCode } = firms[0][0];
  const holders = firms.map(holderOf).sort((a, b) => compare(a.last, b.last));
  const spans = holders.flatMap(({ spans }) => spans);
  const starts = spans.map(({ validFrom }) => validFrom).sort();
  const ends = spans.map(({ validTo }) => validTo).sort();
  const lasts = holders.map(({ last }) => last);
  return {
    kind,
    unitCode,
    first: starts[0] ?? NEVER,
    on: (day) => upTo(starts, day) - before(ends, day),
    ending: (day, endingBy) =>
      holders
        .slice(before(lasts, day), Math.max(before(lasts, day), upTo(lasts, endingBy)))
        .filter((holder) => holder.spans.some((span) => isValidOn(span, day))).length,
  };
}

function holderOf(titles: readonly HeldTitle[]): Holder {
  const inOrder = [...titles].sort((a, b) => compare(a.validFrom, b.validFrom));
  const spans: TitleSpan[] = [];
  for (const { validFrom, validTo } of inOrder) {
    // A title that ends before it begins counts on no day; a ban or a mistake may leave one.
    if (validTo < validFrom) continue;
    const open = spans.at(-1);
    if (!open || validFrom > open.validTo) spans.push({ validFrom, validTo });
    else if (validTo > open.validTo) spans[spans.length - 1] = { validFrom: open.validFrom, validTo };
  }
  return { spans, last: titles.reduce((last, { validTo }) => (validTo > last ? validTo : last), '') };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many of some sorted days are before a day, and how many not after it. */
const before = (days: readonly string[], day: string): number => firstAt(days, (other) => other >= day);
const upTo = (days: readonly string[], day: string): number => firstAt(days, (other) => other > day);

function firstAt(days: readonly string[], reached: (day: string) => boolean): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (reached(days[middle])) to = middle;
    else from = middle + 1;
  }
  return from;
}
