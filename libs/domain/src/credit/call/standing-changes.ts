import type { CreditStanding } from '../standing';

export interface StandingChange {
  readonly candidateId: number;
  readonly then: CreditStanding | null;
  readonly now: CreditStanding | null;
}

/** Who stands otherwise today than when the list was made. The list stays as it is; this is only shown beside it. */
export const standingChanges = (
  then: readonly { readonly id: number; readonly enterpriseId: number; readonly standing: CreditStanding | null }[],
  now: ReadonlyMap<number, CreditStanding>,
): StandingChange[] =>
  then
    .map(({ id, enterpriseId, standing }) => ({ candidateId: id, then: standing, now: now.get(enterpriseId) ?? null }))
    .filter((change) => (change.then ?? 'normal') !== (change.now ?? 'normal'));
