import { moved, type StepOutcome, type StepToApply, targetOf, unchanged } from '../../exchange';
import type { KnownEnterprise } from '../registry';

/** Rows about enterprises, each in its turn; one whose enterprise went out of sight or was merged since the dry run is not written. */
export async function eachInRegister(
  steps: readonly StepToApply[],
  known: readonly KnownEnterprise[],
  write: (step: StepToApply, enterprise: KnownEnterprise) => Promise<StepOutcome>,
): Promise<StepOutcome[]> {
  const inSight = new Map(known.filter(({ state }) => state !== 'merged').map((one) => [one.id, one]));
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    const target = targetOf(step);
    const enterprise = target === null ? undefined : inSight.get(target);
    if (step.action === 'merge') outcomes.push(unchanged(target));
    else if (!enterprise) outcomes.push(moved('not_in_register'));
    else outcomes.push(await write(step, enterprise));
  }
  return outcomes;
}
