import { type FactsRecord, type YearRecord } from './interpret-facts';
import { type FactsLink, linkFacts } from './link-facts';
import { type NameIndex } from './match-name';

/** `attach` the figures, `merge` a row that repeats them, `review` by a person, `reject`. */
export interface FactsStep {
  readonly record: FactsRecord;
  readonly action: 'attach' | 'merge' | 'review' | 'reject';
  /** How it was linked, or why not: `FactsLinkHow`, `repeated_same_figures`, `repeated_other_figures`, or the refusal. */
  readonly reason: string;
  readonly link: FactsLink | null;
}

/** Rows in file order: the first row of an enterprise's year counts; the same figures again are a repeat, others are for a person. */
export function planFacts(records: readonly FactsRecord[], index: NameIndex): readonly FactsStep[] {
  const taken = new Map<string, YearRecord>();
  return records.map((record): FactsStep => {
    if (record.rejected !== null) return { record, action: 'reject', reason: record.rejected, link: null };
    const link = linkFacts(record, index);
    if (link.entry === null) return { record, action: 'review', reason: link.how, link };
    const slot = (year: YearRecord) => `${link.entry?.id}/${year.year}`;
    const known = record.years.filter((year) => taken.has(slot(year)));
    const differing = known.some((year) => !sameFigures(year, taken.get(slot(year))));
    if (differing) return { record, action: 'review', reason: 'repeated_other_figures', link };
    if (known.length === record.years.length) return { record, action: 'merge', reason: 'repeated_same_figures', link };
    record.years.forEach((year) => taken.set(slot(year), year));
    return { record, action: 'attach', reason: link.how, link };
  });
}

function sameFigures(one: YearRecord, other: YearRecord | undefined): boolean {
  const keys = new Set([...Object.keys(one.figures), ...Object.keys(other?.figures ?? {})]);
  return [...keys].every((key) => {
    const figure = key as keyof YearRecord['figures'];
    return one.figures[figure] === other?.figures[figure];
  });
}
