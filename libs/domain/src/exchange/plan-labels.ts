import { type LabelRecord } from './interpret-labels';
import { type FactsLink, linkFacts } from './link-facts';
import { type NameIndex } from './match-name';

/** `attach` the label, `merge` a row that repeats it, `review` by a person, `reject`. */
export interface LabelStep {
  readonly record: LabelRecord;
  readonly action: 'attach' | 'merge' | 'review' | 'reject';
  readonly reason: string;
  readonly link: FactsLink | null;
}

/** Rows in file order. Former names and likenesses are suggested, never joined. One award told twice counts once. */
export function planLabels(records: readonly LabelRecord[], index: NameIndex): readonly LabelStep[] {
  const taken = new Map<string, LabelRecord>();
  return records.map((record): LabelStep => {
    if (record.rejected !== null) return { record, action: 'reject', reason: record.rejected, link: null };
    const link = linkFacts(record, index);
    if (link.entry === null) return { record, action: 'review', reason: link.candidates[0]?.why ?? link.how, link };
    const award = JSON.stringify([link.entry.id, record.kind?.id, record.item, record.validFrom]);
    const known = taken.get(award);
    if (known === undefined) {
      taken.set(award, record);
      return { record, action: 'attach', reason: link.how, link };
    }
    return known.validTo === record.validTo && known.certificateNo === record.certificateNo
      ? { record, action: 'merge', reason: 'repeated_row', link }
      : { record, action: 'reject', reason: 'repeated_other_figures', link };
  });
}
