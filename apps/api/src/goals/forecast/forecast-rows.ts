import type { ForecastRow } from '@yanzhen/contract/goals/forecast';
import type { Candidate } from '@yanzhen/domain/goals/forecast/candidates';
import { type ForecastPart, NEAR_STEPS } from '@yanzhen/domain/goals/forecast/rate-key';
import type { ForecastBasis } from './forecast-basis';

/** A row whose enterprise is not named yet. */
export type Behind = Omit<ForecastRow, 'name' | 'uscc' | 'unitCode'>;

const NOTHING = { by: null, applicationId: null, away: null, heldBy: [] } as const;

/** Those behind one number: holders by the end of their title, candidates as they are ranked. */
export function behindPart(part: ForecastPart, basis: ForecastBasis): Behind[] {
  const { sorted } = basis;
  if (part !== 'valid' && part !== 'coming' && part !== 'ending' && part !== 'registered')
    return sorted.candidates.filter(({ by }) => by === part).map(tellerOf(basis));
  const last = lastDays(basis);
  return sorted[part]
    .map((enterpriseId) => ({ ...NOTHING, heldBy: [], enterpriseId, validTo: last.get(enterpriseId) ?? null }))
    .sort((a, b) =>
      (a.validTo ?? '') < (b.validTo ?? '') ? -1 : a.validTo === b.validTo ? a.enterpriseId - b.enterpriseId : 1,
    );
}

/** Tells of a candidate what is known. */
export function tellerOf(basis: ForecastBasis): (one: Candidate) => Behind {
  const last = lastDays(basis);
  const near = new Map(basis.near.map((one) => [one.enterpriseId, one]));
  return ({ enterpriseId, by, applicationId }) => {
    const found = NEAR_STEPS.some((step) => step === by) ? near.get(enterpriseId) : undefined;
    return {
      enterpriseId,
      by,
      applicationId,
      validTo: last.get(enterpriseId) ?? null,
      away: found?.away ?? null,
      heldBy: (found?.heldBy ?? []).map(({ zh, en }) => ({ zh, en })),
    };
  };
}

function lastDays({ titles }: ForecastBasis): Map<number, string> {
  const last = new Map<number, string>();
  for (const { enterpriseId, validTo } of titles)
    if (validTo > (last.get(enterpriseId) ?? '')) last.set(enterpriseId, validTo);
  return last;
}
