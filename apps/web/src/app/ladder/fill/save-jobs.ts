import type { FactsRow, SaveFacts } from '@yanzhen/contract/registry/facts';
import type { SaveStated, StatedRow } from '@yanzhen/contract/registry/stated';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { TriedValue } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { FACT_MEANINGS, type FactFigures, type FactKey } from '@yanzhen/domain/registry/annual-facts';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import type { StatedKey } from '@yanzhen/domain/registry/stated-facts';
import type { YearlyValue } from '@yanzhen/domain/registry/stated-value';
import { namedFact } from '../../shared/ladder-words/fact-words';

/** One row to be saved: a statement, or the figures of a year. */
export type SaveJob =
  | { readonly is: 'stated'; readonly key: StatedKey; readonly refs: readonly FactRef[]; readonly body: SaveStated }
  | { readonly is: 'annual'; readonly year: number; readonly refs: readonly FactRef[]; readonly body: SaveFacts };

export interface Saying {
  readonly source: string;
  readonly verified: boolean;
}

type Told = readonly [FactRef, TriedValue];

/** The rows that hold these facts, each on top of what is saved now. */
export function saveJobs(
  told: readonly Told[],
  rows: { stated: readonly StatedRow[]; annual: readonly FactsRow[] },
  saying: Saying,
): SaveJob[] {
  const years = [...new Set(told.flatMap(([ref]) => annualYear(ref) ?? []))];
  const keys = [...new Set(told.flatMap(([ref]) => statedKey(ref) ?? []))];
  return [
    ...years.map((year) => {
      const of = told.filter(([ref]) => annualYear(ref) === year);
      return annualJob(year, of, rows.annual.find((row) => row.year === year) ?? null, saying);
    }),
    ...keys.map((key) => {
      const of = told.filter(([ref]) => statedKey(ref) === key);
      return statedJob(key, of, rows.stated.find((row) => row.key === key) ?? null, saying);
    }),
  ];
}

/** The same on top of what somebody else saved meanwhile. */
export function onTopOf(job: SaveJob, current: StatedRow | FactsRow): SaveJob {
  return job.is === 'stated'
    ? { ...job, body: { ...job.body, value: valueOnTop(job, current as StatedRow), version: current.version } }
    : { ...job, body: { ...kept(current as FactsRow), ...changedBy(job), ...saidBy(job), version: current.version } };
}

/** Of a value by years only the years told here are mine; the others stay as somebody else left them. */
function valueOnTop({ refs, body: { value } }: Extract<SaveJob, { is: 'stated' }>, current: StatedRow) {
  const years = refs.flatMap((ref) => namedFact(ref).year ?? []);
  if (years.length === 0) return value;
  const mine = (value ?? {}) as YearlyValue;
  const theirs = Object.entries((current.value ?? {}) as YearlyValue).filter(([year]) => !years.includes(Number(year)));
  const told = years.flatMap((year) => (mine[year] === undefined ? [] : [[String(year), mine[year]] as const]));
  return theirs.length + told.length ? Object.fromEntries([...theirs, ...told]) : null;
}

const changedBy = (job: Extract<SaveJob, { is: 'annual' }>): Partial<FactFigures> =>
  Object.fromEntries(job.refs.map((ref) => [namedFact(ref).key, job.body[namedFact(ref).key as FactKey]]));

const saidBy = ({ body: { source, verified } }: SaveJob) => ({ source, verified });

function annualJob(year: number, told: readonly Told[], row: FactsRow | null, saying: Saying): SaveJob {
  const changed = Object.fromEntries(told.map(([ref, value]) => [namedFact(ref).key, value])) as Partial<FactFigures>;
  const body = { ...kept(row), ...changed, version: row?.version ?? 0, verified: saying.verified };
  return { is: 'annual', year, refs: told.map(([ref]) => ref), body: { ...body, source: joined(row, saying.source) } };
}

/** The figures of a year share one source: the former is not forgotten. */
function joined(row: FactsRow | null, source: string): string {
  if (!row || row.source.split('；').includes(source)) return row?.source ?? source;
  const both = `${row.source}；${source}`;
  return both.length <= ENTERPRISE_LIMITS.source ? both : source;
}

const kept = (row: FactsRow | null): FactFigures =>
  Object.fromEntries(FACT_MEANINGS.map(({ key }) => [key, row?.[key] ?? null])) as unknown as FactFigures;

function statedJob(key: StatedKey, told: readonly Told[], row: StatedRow | null, saying: Saying): SaveJob {
  const [[first, value]] = told as [Told];
  const said = namedFact(first).year === null ? value : yearlyOf(told, row);
  return {
    is: 'stated',
    key,
    refs: told.map(([ref]) => ref),
    body: { ...saying, version: row?.version ?? 0, value: said },
  };
}

function yearlyOf(told: readonly Told[], row: StatedRow | null): YearlyValue | null {
  const before = (row?.value ?? {}) as YearlyValue;
  const now = told.map(([ref, value]): [string, unknown] => [String(namedFact(ref).year), value]);
  const after: Record<string, unknown> = { ...before, ...Object.fromEntries(now) };
  const said = Object.entries(after).filter(([, value]) => value !== null);
  return said.length ? (Object.fromEntries(said) as YearlyValue) : null;
}

function annualYear(ref: FactRef): number | null {
  const { annual, year } = namedFact(ref);
  return annual ? year : null;
}

function statedKey(ref: FactRef): StatedKey | null {
  const { stated, key } = namedFact(ref);
  return stated ? (key as StatedKey) : null;
}
