import { type UnitCode } from '../identity/unit';
import { foldName, nameVariants } from '../registry/name';
import { similarNames } from './similar-names';

/** What the register knows of an enterprise, for finding it by name or code. */
export interface RegisterEntry {
  readonly id: number;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly uscc: string;
  readonly unitCode: UnitCode;
}

export type MatchReason = 'same_name' | 'former_name' | 'note_in_cell' | 'similar' | 'short_name' | 'same_code';

export interface NameCandidate {
  readonly entry: RegisterEntry;
  readonly why: MatchReason;
}

/** Finds enterprises of the register. Only `strict` and `byUscc` may join by themselves; candidates are for a person. */
export interface NameIndex {
  byUscc(uscc: string): RegisterEntry | null;
  /** The only enterprise whose present name folds to the same; null for none or several. */
  strict(name: string): RegisterEntry | null;
  /** By a former name in the register, or by a name that the cell's remark tells. */
  aliases(cell: string): readonly NameCandidate[];
  /** `aliases`, several of the same name, then names at most two characters apart, likest first; at most `limit`. */
  candidates(cell: string, limit?: number): readonly NameCandidate[];
}

const SHOWN_CANDIDATES = 5;

export function nameIndex(entries: readonly RegisterEntry[]): NameIndex {
  const ofUscc = new Map(entries.map((entry) => [entry.uscc, entry]));
  const ofName = grouped(entries, ({ name }) => [name]);
  const ofFormer = grouped(entries, ({ formerNames }) => formerNames);
  const similar = similarNames(ofName);

  const aliases = (cell: string) =>
    distinct(
      nameVariants(cell).flatMap(({ key, why }): NameCandidate[] => [
        ...(why === 'plain'
          ? []
          : (ofName.get(key) ?? []).map((entry): NameCandidate => ({ entry, why: 'note_in_cell' }))),
        ...(ofFormer.get(key) ?? []).map((entry): NameCandidate => ({
          entry,
          why: why === 'plain' ? 'former_name' : why,
        })),
      ]),
    );

  return {
    byUscc: (uscc) => ofUscc.get(uscc) ?? null,
    strict(name) {
      const found = ofName.get(foldName(name)) ?? [];
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    aliases,
    candidates(cell, limit = SHOWN_CANDIDATES) {
      const same = (ofName.get(foldName(cell)) ?? []).map((entry): NameCandidate => ({ entry, why: 'same_name' }));
      const alike = nameVariants(cell).flatMap(({ key }) => similar(key));
      return distinct([
        ...same,
        ...aliases(cell),
        ...alike.map((entry): NameCandidate => ({ entry, why: 'similar' })),
      ]).slice(0, limit);
    },
  };
}

function grouped(
  entries: readonly RegisterEntry[],
  namesOf: (entry: RegisterEntry) => readonly string[],
): ReadonlyMap<string, readonly RegisterEntry[]> {
  const groups = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(namesOf(entry).map(foldName))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

function distinct(candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const seen = new Set<number>();
  return candidates.filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id).size > 0);
}
