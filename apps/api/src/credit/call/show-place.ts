import type { ApartLine, RankedLine } from '@yanzhen/contract/credit/call';
import { pointsText } from '@yanzhen/domain/credit/call/points';
import { ticketOf } from '@yanzhen/domain/shared/draw';
import { sha256 } from '../../platform/packed';
import type { PlaceEntity } from './place.entity';

/** Empty for one that stands apart. */
export function toRankedLine(row: PlaceEntity, rows: readonly PlaceEntity[], seed: string): RankedLine[] {
  const { place, score, equalGroup, placing } = row;
  if (place === null || score === null || equalGroup === null || placing === null) return [];
  const drawn = row.decidedBy === 'draw' || rows[place - 2]?.decidedBy === 'draw';
  return [
    {
      place,
      candidateId: row.candidateId,
      enterpriseId: row.enterpriseId,
      name: row.name,
      uscc: row.uscc,
      unitCode: row.unitCode,
      score: pointsText(score),
      group: equalGroup,
      standing: row.standing,
      submittedAt: row.submittedAt?.toISOString() ?? null,
      revenue: row.revenue,
      placing,
      before: row.decidedBy,
      ticket: drawn ? sha256(ticketOf(seed, row.uscc)) : null,
    },
  ];
}

/** Empty for one that has a place. */
export const toApartLine = (row: PlaceEntity): ApartLine[] =>
  row.apart === null
    ? []
    : [
        {
          candidateId: row.candidateId,
          enterpriseId: row.enterpriseId,
          name: row.name,
          uscc: row.uscc,
          unitCode: row.unitCode,
          score: row.score === null ? null : pointsText(row.score),
          standing: row.standing,
          reason: row.apart,
          withdrawn: row.withdrawn,
        },
      ];
