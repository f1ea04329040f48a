import { foldName } from '../registry/name';
import { type LedgerRecord } from './interpret-liaison';
import { type NameCandidate, type NameIndex, type RegisterEntry } from './match-name';

/** One enterprise of a ledger's row. `join` by its exact name, else a person tells. */
export interface LedgerMention {
  readonly record: LedgerRecord;
  /** As the cell says. */
  readonly name: string;
  readonly action: 'join' | 'merge' | 'review' | 'reject';
  readonly reason: string;
  readonly entry: RegisterEntry | null;
  readonly candidates: readonly NameCandidate[];
}

/** Shorter ones mean too many. */
const SHORTEST = 3;

/** Who could be meant by what a ledger calls an enterprise: as everywhere, and by the part of the name that people say. */
export function ledgerCandidates(index: NameIndex, entries: readonly RegisterEntry[]) {
  const folded = entries.map((entry) => ({ entry, key: foldName(entry.name) }));
  return (name: string): readonly NameCandidate[] => {
    const known = index.candidates(name);
    const key = foldName(name);
    if (key.length < SHORTEST || known.length > 0) return known;
    return folded
      .filter((one) => one.key.includes(key))
      .slice(0, 5)
      .map(({ entry }) => ({ entry, why: 'short_name' }));
  };
}

/** Every enterprise of every row, in file order; the same people for the same enterprise twice counts once. */
export function planLedger(
  records: readonly LedgerRecord[],
  index: NameIndex,
  candidatesOf: (name: string) => readonly NameCandidate[],
): readonly LedgerMention[] {
  const seen = new Set<string>();
  return records.flatMap((record): LedgerMention[] => {
    if (record.rejected !== null)
      return [
        {
          record,
          name: record.firms.join('、'),
          action: 'reject',
          reason: record.rejected,
          entry: null,
          candidates: [],
        },
      ];
    return record.firms.map((name): LedgerMention => {
      const entry = index.strict(name);
      if (entry === null) {
        const candidates = candidatesOf(name);
        return { record, name, action: 'review', reason: candidates[0]?.why ?? 'not_in_register', entry, candidates };
      }
      const place = JSON.stringify([entry.id, record.leader?.name, record.chief?.name]);
      const again = seen.has(place);
      seen.add(place);
      return {
        record,
        name,
        action: again ? 'merge' : 'join',
        reason: again ? 'repeated_row' : 'name',
        entry,
        candidates: [],
      };
    });
  });
}
