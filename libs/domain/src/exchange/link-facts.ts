import { type FactsRecord } from './interpret-facts';
import { type NameCandidate, type NameIndex, type RegisterEntry } from './match-name';

/**
 * How a row of figures finds its enterprise. `uscc`; `name` (no code given); `name_code_wrong` (the code is none, or none of the
 * register's); `conflict`: name and code belong to different firms; `name_differs`: the code's firm is never called that.
 */
export type FactsLinkHow = 'uscc' | 'name' | 'name_code_wrong' | 'conflict' | 'name_differs' | 'not_in_register';

export interface FactsLink {
  readonly how: FactsLinkHow;
  /** The enterprise that the figures go to; null when a person has to say. */
  readonly entry: RegisterEntry | null;
  readonly candidates: readonly NameCandidate[];
}

/** What a row says of whose it is. */
export type Naming = Pick<FactsRecord, 'name' | 'uscc' | 'usccReason'>;

/** By code first, by the exact name where the code fails; nothing is attached against what the row itself says. */
export function linkFacts(record: Naming, index: NameIndex): FactsLink {
  const coded = record.uscc === null ? null : index.byUscc(record.uscc);
  const named = record.name === '' ? null : index.strict(record.name);
  if (coded === null) return byName(record, named, index);
  if (named !== null && named.id !== coded.id)
    return open('conflict', [
      { entry: coded, why: 'same_code' },
      { entry: named, why: 'same_name' },
    ]);
  if (record.name === '' || named !== null) return { how: 'uscc', entry: coded, candidates: [] };
  const known = index.candidates(record.name);
  return known.some(({ entry }) => entry.id === coded.id)
    ? { how: 'uscc', entry: coded, candidates: [] }
    : open('name_differs', [{ entry: coded, why: 'same_code' }, ...known]);
}

function byName(record: Naming, named: RegisterEntry | null, index: NameIndex): FactsLink {
  if (named === null) return open('not_in_register', record.name === '' ? [] : index.candidates(record.name));
  return { how: record.usccReason === 'uscc_missing' ? 'name' : 'name_code_wrong', entry: named, candidates: [] };
}

const open = (how: FactsLinkHow, candidates: readonly NameCandidate[]): FactsLink => ({ how, entry: null, candidates });
