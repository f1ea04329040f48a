import { setImmediate as others } from 'node:timers/promises';
import type { VerdictCounts, WhatIfUnit } from '@yanzhen/contract/ladder/what-if';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { judge, type Judgement } from '@yanzhen/domain/ladder/evaluation/judge';
import { prepare } from '@yanzhen/domain/ladder/evaluation/prepare';
import { isValidOn } from '@yanzhen/domain/ladder/holders';
import { type BookScope, type Rulebook, titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { unpack } from '../evaluation/packed-facts';

export interface Comparison {
  readonly book: Rulebook;
  readonly against: Rulebook;
  readonly scope: BookScope;
  readonly asOf: string;
  /** All published books, for those that refer to others. */
  readonly all: readonly Rulebook[];
}

/** An enterprise whose verdict is not the same by both books. */
export interface Move {
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly decidedBy: readonly string[];
}

export interface Compared {
  readonly enterprises: number;
  readonly byUnit: readonly WhatIfUnit[];
  readonly pass: readonly Move[];
  readonly drop: readonly Move[];
}

interface PackedEnterprise {
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
  readonly facts: string;
}

/** Milliseconds after which other requests get their turn. */
const TURN_MS = 30;

const HEIGHT: Readonly<Record<Verdict, number>> = { not_eligible: 0, undecided: 1, eligible: 2 };

/** Both books over every enterprise, one by one: nothing is held but those whose verdict moves. */
export async function compare(
  chunks: AsyncIterable<readonly PackedEnterprise[]>,
  comparison: Comparison,
): Promise<Compared> {
  const units = new Map(UNIT_CODES.map((unitCode) => [unitCode, emptyUnit(unitCode)]));
  const moves: Move[] = [];
  let enterprises = 0;
  let turn = performance.now();
  for await (const chunk of chunks) {
    for (const one of chunk) {
      const found = judgedTwice(one, comparison);
      if (found === null) continue;
      enterprises += 1;
      const [before, after] = found;
      const unit = units.get(one.unitCode);
      const height = HEIGHT[after.verdict] - HEIGHT[before.verdict];
      if (unit) count(unit, before.verdict, after.verdict, height);
      if (height !== 0) moves.push(moveOf(one, before, after, height > 0 ? before : after));
      if (performance.now() - turn > TURN_MS) {
        await others();
        turn = performance.now();
      }
    }
  }
  const rises = ({ before, after }: Move) => HEIGHT[after] > HEIGHT[before];
  return {
    enterprises,
    byUnit: [...units.values()].filter(({ before }) => total(before) > 0),
    pass: ordered(moves.filter(rises)),
    drop: ordered(moves.filter((move) => !rises(move))),
  };
}

/** A review is a matter of those who hold the title; null for the others. */
function judgedTwice(
  { facts: packed }: PackedEnterprise,
  { book, against, scope, asOf, all }: Comparison,
): readonly [Judgement, Judgement] | null {
  const facts = unpack(packed);
  const title = titleOfTier(book.tier);
  const held = () => facts.titles.some((one) => one.kind === title && isValidOn(one, asOf));
  if (scope === 'review' && !held()) return null;
  const prepared = prepare(facts, asOf);
  const around = { scope, others: all };
  return [judge(against, prepared, around), judge(book, prepared, around)];
}

/** What was in the way before a rise, and what is in the way after a fall. */
const moveOf = (
  { enterpriseId, unitCode }: PackedEnterprise,
  before: Judgement,
  after: Judgement,
  { nearness }: Judgement,
): Move => ({
  enterpriseId,
  unitCode,
  before: before.verdict,
  after: after.verdict,
  decidedBy: nearness.heldBy.length > 0 ? nearness.heldBy : nearness.open,
});

/** To and from eligible before the others. */
const ordered = (moves: Move[]): Move[] =>
  moves.sort((a, b) => weight(b) - weight(a) || a.enterpriseId - b.enterpriseId);

const weight = ({ before, after }: Move): number => Math.max(HEIGHT[before], HEIGHT[after]);

function count(unit: WhatIfUnit, before: Verdict, after: Verdict, height: number): void {
  unit.before[before] += 1;
  unit.after[after] += 1;
  if (height > 0) unit.pass += 1;
  if (height < 0) unit.drop += 1;
}

const emptyUnit = (unitCode: UnitCode): WhatIfUnit => ({ unitCode, before: none(), after: none(), pass: 0, drop: 0 });

const none = (): VerdictCounts => ({ eligible: 0, undecided: 0, not_eligible: 0 });

const total = (counts: VerdictCounts): number => counts.eligible + counts.undecided + counts.not_eligible;

export const added = (counts: readonly VerdictCounts[]): VerdictCounts =>
  counts.reduce(
    (sum, one) => ({
      eligible: sum.eligible + one.eligible,
      undecided: sum.undecided + one.undecided,
      not_eligible: sum.not_eligible + one.not_eligible,
    }),
    none(),
  );
