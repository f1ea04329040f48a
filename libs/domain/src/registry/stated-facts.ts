import { STATED_BASIS_AND_INNOVATION } from './stated-innovation';
import { STATED_MARKET_AND_JUDGEMENT } from './stated-market';
import { type StatedKind, type StatedMeaning, type StatedValue } from './stated-value';

/**
 * Everything that criteria ask beside the annual figures (policy/facts.md §1, §2). Definitions are those of 附件4 of 2022 and
 * 附件3 of 2026. Absent = nobody has said; an empty list of events = there are none.
 */
const TABLE = [...STATED_BASIS_AND_INNOVATION, ...STATED_MARKET_AND_JUDGEMENT] as const;

export type StatedKey = (typeof TABLE)[number]['key'];

/** Facts of one kind, so that a rulebook cannot ask a yes-or-no question for its size. */
export type StatedKeyOf<Kind extends StatedKind> = Extract<(typeof TABLE)[number], { kind: Kind }>['key'];

export const STATED_MEANINGS: readonly (StatedMeaning & { readonly key: StatedKey })[] = TABLE;

export type StatedFacts = Readonly<Partial<Record<StatedKey, StatedValue>>>;

const BY_KEY: ReadonlyMap<string, StatedMeaning> = new Map(TABLE.map((meaning) => [meaning.key, meaning]));

/** @throws Error for a key that is not in the table */
export function statedMeaning(key: StatedKey): StatedMeaning {
  const found = BY_KEY.get(key);
  if (!found) throw new Error(`No stated fact "${key}"`);
  return found;
}

export const isStatedKey = (key: string): key is StatedKey => BY_KEY.has(key);
