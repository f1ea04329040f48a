import { foldBlanks } from '../shared/folded-text';
import { type CreditRow } from './interpret-credit';
import { type FactsLink, linkFacts } from './link-facts';
import { type NameIndex } from './match-name';

/** `attach` the record, `merge` a row that repeats it, `review` by a person, `reject`. */
export interface CreditStep {
  readonly record: CreditRow;
  readonly action: 'attach' | 'merge' | 'review' | 'reject';
  readonly reason: string;
  readonly link: FactsLink | null;
}

/** One decision of one kind has one document number: the same again is a repeat, otherwise told it is for a person. */
export const documentKey = (document: string): string => foldBlanks(document).toUpperCase();

/** Rows in file order. Former names and likenesses are suggested, never joined: a penalty must not stick to the wrong firm. */
export function planCredit(records: readonly CreditRow[], index: NameIndex): readonly CreditStep[] {
  const taken = new Map<string, CreditRow>();
  return records.map((record): CreditStep => {
    if (record.rejected !== null) return { record, action: 'reject', reason: record.rejected, link: null };
    const link = linkFacts(record, index);
    const slot = `${link.entry?.id ?? `${record.uscc}/${record.name}`}/${record.kind}/${documentKey(record.document)}`;
    const known = taken.get(slot);
    if (known !== undefined) {
      if (sameDecision(known, record)) return { record, action: 'merge', reason: 'repeated_row', link };
      return { record, action: 'review', reason: 'repeated_other_decision', link };
    }
    taken.set(slot, record);
    if (link.entry === null) return { record, action: 'review', reason: link.how, link };
    return { record, action: 'attach', reason: link.how, link };
  });
}

const sameDecision = (one: CreditRow, other: CreditRow): boolean =>
  one.decidedOn === other.decidedOn &&
  one.severity === other.severity &&
  one.until === other.until &&
  one.endedOn === other.endedOn;
