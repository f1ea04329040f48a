import { type TitleRecord } from './interpret-titles';
import { type NameCandidate, type NameIndex, type RegisterEntry } from './match-name';

/** `join` by code or exact name, `merge` a firm named twice in one list, `review` by a person, `reject`. */
export interface TitleStep {
  readonly record: TitleRecord;
  readonly action: 'join' | 'merge' | 'review' | 'reject';
  /** `uscc`, `name`, `repeated_row`, `conflict`, `former_name`, `note_in_cell`, `similar`, `same_name`, `not_in_register`, or the refusal. */
  readonly reason: string;
  readonly entry: RegisterEntry | null;
  readonly candidates: readonly NameCandidate[];
}

/** Rows in file order. Former names, remarks and likenesses are suggested, never joined. */
export function planTitles(records: readonly TitleRecord[], index: NameIndex): readonly TitleStep[] {
  const seen = new Set<string>();
  return records.map((record): TitleStep => {
    const step = joinTitle(record, index);
    if (step.entry === null) return step;
    const slot = [step.entry.id, record.kind, record.batch, record.validFrom, record.validTo].join('/');
    if (seen.has(slot)) return { ...step, action: 'merge', reason: 'repeated_row' };
    seen.add(slot);
    return step;
  });
}

function joinTitle(record: TitleRecord, index: NameIndex): TitleStep {
  const step = { record, entry: null, candidates: [] };
  if (record.rejected !== null) return { ...step, action: 'reject', reason: record.rejected };
  const coded = record.uscc === null ? null : index.byUscc(record.uscc);
  const named = index.strict(record.name);
  if (coded !== null && named !== null && coded.id !== named.id) {
    const candidates = [
      { entry: coded, why: 'same_code' },
      { entry: named, why: 'same_name' },
    ] as const;
    return { ...step, action: 'review', reason: 'conflict', candidates };
  }
  const known = named === null ? index.candidates(record.name) : [];
  const codeHolds = coded !== null && (named !== null || known.some(({ entry }) => entry.id === coded.id));
  if (codeHolds || named !== null) {
    return { ...step, action: 'join', reason: codeHolds ? 'uscc' : 'name', entry: codeHolds ? coded : named };
  }
  const candidates = coded === null ? known : [{ entry: coded, why: 'same_code' } as const, ...known];
  return { ...step, action: 'review', reason: candidates[0]?.why ?? 'not_in_register', candidates };
}
