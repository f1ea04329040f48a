import type { CallRules } from '@yanzhen/domain/credit/call/call';
import type { Candidate } from '@yanzhen/domain/credit/call/candidate';
import type { Placing } from '@yanzhen/domain/credit/call/places';
import type { Ranking } from '@yanzhen/domain/credit/call/ranking';
import { sha256 } from '../../platform/packed';
import type { PlaceEntity } from './place.entity';
import type { NewPlace } from './place.repository';

type Basis = Omit<NewPlace, 'place' | 'equalGroup' | 'placing' | 'decidedBy' | 'apart'>;

/** The rows of a ranking, in its order; those who stand apart last. */
export function placesOf(callId: number, { ordered, apart }: Ranking, placings: readonly Placing[]): NewPlace[] {
  const placed = ordered.map(({ candidate, group, before }, index): NewPlace => {
    const placing = placings[index] ?? null;
    return {
      ...basis(callId, candidate),
      place: index + 1,
      equalGroup: group,
      placing,
      decidedBy: before,
      apart: null,
    };
  });
  const beside = apart.map(({ candidate, reason }): NewPlace => {
    const none = { place: null, equalGroup: null, placing: null, decidedBy: null };
    return { ...basis(callId, candidate), ...none, apart: reason };
  });
  return [...placed, ...beside];
}

const basis = (callId: number, { id, submittedAt, ...candidate }: Candidate): Basis => ({
  ...{ callId, candidateId: id, enterpriseId: candidate.enterpriseId, name: candidate.name, uscc: candidate.uscc },
  unitCode: candidate.unitCode,
  score: candidate.score,
  submittedAt: submittedAt === null ? null : new Date(submittedAt),
  revenue: candidate.revenue,
  standing: candidate.standing,
  withdrawn: candidate.withdrawn,
});

/** What a row was ranked by. */
export const candidateOf = (row: PlaceEntity): Candidate => ({
  id: row.candidateId,
  enterpriseId: row.enterpriseId,
  name: row.name,
  uscc: row.uscc,
  unitCode: row.unitCode,
  score: row.score,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  revenue: row.revenue,
  standing: row.standing,
  withdrawn: row.withdrawn,
});

/** Says of a list that not a letter of it was changed: rules, seed, day, and every line with what it rests on. */
export function hashOf(call: CallRules, seed: string, standingOn: string, rows: readonly NewPlace[]): string {
  const { most, band, tieRules, restricted, places, bar } = call;
  const unitPlaces = call.unitPlaces.map(({ unitCode, places: own }) => [unitCode, own]);
  const lines = rows.map((row) => [
    ...[row.place, row.uscc, row.name, row.unitCode, row.score, row.submittedAt?.toISOString() ?? null, row.revenue],
    ...[row.standing, row.withdrawn, row.equalGroup, row.placing, row.decidedBy, row.apart],
  ]);
  return sha256(
    JSON.stringify([{ most, band, tieRules, restricted, places, bar, unitPlaces }, seed, standingOn, lines]),
  );
}
