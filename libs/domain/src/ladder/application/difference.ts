import { type EnterpriseFacts, type FactRef, annualRef } from '../evaluation/facts';
import { type Finding, type State } from '../evaluation/finding';

/** What was handed in, as far as two of them can differ. */
export interface HandedIn {
  readonly facts: EnterpriseFacts;
  readonly findings: readonly Finding[];
  readonly files: readonly { readonly sha256: string; readonly name: string }[];
}

export interface FactChange {
  readonly fact: FactRef;
  readonly before: unknown;
  readonly after: unknown;
}

export interface StateChange {
  readonly criterion: string;
  readonly before: State | null;
  readonly after: State | null;
}

export interface SubmissionDifference {
  readonly facts: readonly FactChange[];
  readonly states: readonly StateChange[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What the second submission says otherwise than the first. */
export function differenceBetween(first: HandedIn, second: HandedIn): SubmissionDifference {
  const [a, b] = [flatFacts(first.facts), flatFacts(second.facts)];
  const [s, t] = [flatStates(first.findings), flatStates(second.findings)];
  const hashes = (of: HandedIn) => new Set(of.files.map(({ sha256 }) => sha256));
  const [had, has] = [hashes(first), hashes(second)];
  return {
    facts: keysOf(a, b)
      .map((fact) => ({ fact, before: a.get(fact) ?? null, after: b.get(fact) ?? null }))
      .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)),
    states: keysOf(s, t)
      .map((criterion) => ({ criterion, before: s.get(criterion) ?? null, after: t.get(criterion) ?? null }))
      .filter(({ before, after }) => before !== after),
    added: second.files.filter(({ sha256 }) => !had.has(sha256)).map(({ name }) => name),
    removed: first.files.filter(({ sha256 }) => !has.has(sha256)).map(({ name }) => name),
  };
}

const keysOf = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].sort();

function flatFacts({ industryCode, annual, stated, titles }: EnterpriseFacts): Map<FactRef, unknown> {
  const flat = new Map<FactRef, unknown>([
    ['industryCode', industryCode],
    ['titles', titles.map(({ kind, validFrom, validTo }) => `${kind} ${validFrom}/${validTo}`).sort()],
  ]);
  for (const { year, ...figures } of annual)
    for (const [key, value] of Object.entries(figures)) if (value !== null) flat.set(annualRef(key, year), value);
  for (const [key, value] of Object.entries(stated)) flat.set(key, value);
  return flat;
}

function flatStates(findings: readonly Finding[]): Map<string, State> {
  const states = new Map<string, State>();
  for (const finding of findings) {
    states.set(finding.id, finding.state);
    if (finding.is === 'group') for (const [id, state] of flatStates(finding.of)) states.set(id, state);
  }
  return states;
}
