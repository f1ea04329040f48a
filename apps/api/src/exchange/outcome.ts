import type { AppliedStep, StepOutcome, StepToApply, UndoOutcome } from './import-kind';

/** Whom a row is about: as a person decided, else as the dry run found. */
export const targetOf = ({ decision, enterpriseId }: StepToApply): number | null => decision ?? enterpriseId;

/** Each once. */
export const targetsOf = (steps: readonly StepToApply[]): number[] => [
  ...new Set(steps.map(targetOf).filter((id) => id !== null)),
];

/** There is nothing to write. */
export const unchanged = (enterpriseId: number | null): StepOutcome => ({
  outcome: 'unchanged',
  reason: null,
  enterpriseId,
  trace: null,
});

/** No longer what the dry run saw, and nothing was written. */
export const moved = (reason: string | null, enterpriseId: number | null = null): StepOutcome => ({
  outcome: 'moved',
  reason,
  enterpriseId,
  trace: null,
});

/** @param trace any JSON that `undo` needs */
export const written = (
  outcome: 'created' | 'changed',
  enterpriseId: number | null,
  trace: NonNullable<StepOutcome['trace']>,
): StepOutcome => ({ outcome, reason: null, enterpriseId, trace });

/** Each in its turn; a row of which nothing was written is undone. */
export async function takeBackEach<Trace>(
  steps: readonly AppliedStep[],
  takeBack: (trace: Trace) => Promise<UndoOutcome>,
): Promise<UndoOutcome[]> {
  const outcomes: UndoOutcome[] = [];
  for (const { trace } of steps) outcomes.push(trace === null ? 'undone' : await takeBack(trace as Trace));
  return outcomes;
}
