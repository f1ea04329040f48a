import { Injectable } from '@nestjs/common';
import type { CareCounts, Coverage, CoverageCounts, CoverageFilter } from '@yanzhen/contract/liaison/coverage';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { quartersOf } from '@yanzhen/domain/liaison/span';
import { Clock } from '../../platform/clock';
import { Rules } from '../campaign/rules';
import { CoverageCountsRepository, type VisitedCounts } from './coverage-counts.repository';

const NO_CARE: CareCounts = {
  enterprises: 0,
  assigned: 0,
  none: 0,
  noLeader: 0,
  noChief: 0,
  never: 0,
  overdue: 0,
  soon: 0,
};
const NO_VISIT: VisitedCounts = { q1: 0, q2: 0, q3: 0, q4: 0, inYear: 0 };

/** Who was visited and who was not, unit by unit; the sum is the sum of what is shown. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly counts: CoverageCountsRepository,
    private readonly rules: Rules,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader, { year, unit = [] }: CoverageFilter): Promise<Coverage> {
    const today = this.clock.today();
    const { soonDays, confirmed } = await this.rules.now();
    const quarters = quartersOf(year ?? Number(today.slice(0, 4)));
    const within = { reader, units: unit, today, soonDays };
    const care = new Map((await this.counts.care(within)).map((row) => [row.unitCode, row]));
    const visited = new Map((await this.counts.visited(within, quarters)).map((row) => [row.unitCode, row]));
    const units = UNIT_CODES.filter((code) => care.has(code)).map((unitCode) => ({
      unitCode,
      ...counted(care.get(unitCode) ?? NO_CARE, visited.get(unitCode) ?? NO_VISIT),
    }));
    return {
      today,
      year: Number(quarters[0].from.slice(0, 4)),
      quarters,
      total: units.reduce<CoverageCounts>(sumOf, counted(NO_CARE, NO_VISIT)),
      units,
      confirmed,
    };
  }
}

const counted = (care: CareCounts, { q1, q2, q3, q4, inYear }: VisitedCounts): CoverageCounts => ({
  enterprises: care.enterprises,
  assigned: care.assigned,
  none: care.none,
  noLeader: care.noLeader,
  noChief: care.noChief,
  never: care.never,
  overdue: care.overdue,
  soon: care.soon,
  visited: [q1, q2, q3, q4],
  visitedInYear: inYear,
});

const sumOf = (a: CoverageCounts, b: CoverageCounts): CoverageCounts => ({
  enterprises: a.enterprises + b.enterprises,
  assigned: a.assigned + b.assigned,
  none: a.none + b.none,
  noLeader: a.noLeader + b.noLeader,
  noChief: a.noChief + b.noChief,
  never: a.never + b.never,
  overdue: a.overdue + b.overdue,
  soon: a.soon + b.soon,
  visited: a.visited.map((count, at) => count + b.visited[at]),
  visitedInYear: a.visitedInYear + b.visitedInYear,
});
