import type { Candidate } from '@yanzhen/contract/exchange/import';
import type { FactsRecord, YearRecord } from '@yanzhen/domain/exchange/interpret-facts';
import type { NameCandidate, NameIndex } from '@yanzhen/domain/exchange/match-name';
import { type FactsStep, planFacts } from '@yanzhen/domain/exchange/plan-facts';
import { type FactFigures, type FactKey } from '@yanzhen/domain/registry/annual-facts';
import type { PlannedStep } from '../../exchange';
import type { AnnualFactsEntity } from '../facts/annual-facts.entity';
import { told } from './told-step';

/** What `apply` needs of a row: the years it tells, and the version of each as planned (0 for none; null: a person decided). */
export interface FactsPayload {
  readonly years: readonly YearRecord[];
  readonly versions: Readonly<Record<number, number>> | null;
}

export type StoredFacts = ReadonlyMap<number, readonly AnnualFactsEntity[]>;

/** The enterprises that rows will go to, so that their stored figures can be fetched. */
export const linkedIds = (steps: readonly FactsStep[]): number[] => [
  ...new Set(steps.flatMap(({ action, link }) => (action === 'attach' && link?.entry ? link.entry.id : []))),
];

export const factsSteps = (records: readonly FactsRecord[], index: NameIndex): readonly FactsStep[] =>
  planFacts(records, index);

export function planned(step: FactsStep, stored: StoredFacts): PlannedStep {
  const { record, action, reason, link } = step;
  const entry = link?.entry ?? null;
  const candidates = (link?.candidates ?? []).map(candidateOf);
  const open: FactsPayload = { years: record.years, versions: null };
  if (action === 'reject') return told(record, 'reject', reason);
  if (action === 'merge') return { ...told(record, 'merge', reason), enterpriseId: entry?.id ?? null };
  if (action === 'review' && entry)
    return { ...told(record, 'review', reason), candidates: [candidateOf({ entry, why: 'same_code' })], payload: open };
  if (action === 'review' && candidates.length > 0)
    return { ...told(record, 'review', reason), candidates, payload: open };
  if (action === 'review' || !entry) return told(record, 'reject', reason);
  return attaching(record, entry.id, stored.get(entry.id) ?? []);
}

function attaching(record: FactsRecord, enterpriseId: number, stored: readonly AnnualFactsEntity[]): PlannedStep {
  const known = new Map(stored.map((row) => [row.year, row]));
  const differing = record.years.filter(({ year, figures }) => {
    const row = known.get(year);
    return !row || Object.keys(differingFigures(figures, row)).length > 0;
  });
  if (differing.length === 0) return { ...told(record, 'unchanged', null), enterpriseId };
  const fresh = differing.every(({ year }) => !known.has(year));
  return {
    ...told(record, fresh ? 'create' : 'change', null),
    enterpriseId,
    payload: {
      years: differing,
      versions: Object.fromEntries(differing.map(({ year }) => [year, known.get(year)?.version ?? 0])),
    } satisfies FactsPayload,
    before: fresh ? null : beforeOf(differing, known),
  };
}

/** The figures of the row that are not what is stored; a blank cell is not there and erases nothing. */
export const differingFigures = (
  figures: Partial<FactFigures>,
  stored: Readonly<FactFigures>,
): Partial<Record<FactKey, number | null>> =>
  Object.fromEntries(Object.entries(figures).filter(([key, figure]) => stored[key as FactKey] !== figure));

const beforeOf = (years: readonly YearRecord[], known: ReadonlyMap<number, AnnualFactsEntity>) =>
  Object.fromEntries(
    years.flatMap(({ year, figures }) => {
      const row = known.get(year);
      if (!row) return [];
      const keys = Object.keys(differingFigures(figures, row)) as FactKey[];
      return [[year, Object.fromEntries(keys.map((key) => [key, row[key]]))]];
    }),
  );

export const candidateOf = ({ entry, why }: NameCandidate): Candidate => ({
  enterpriseId: entry.id,
  name: entry.name,
  uscc: entry.uscc,
  unitCode: entry.unitCode,
  why,
});
