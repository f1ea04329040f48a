import { Injectable } from '@nestjs/common';
import type { Digest, DigestCounts, DigestOfUnit } from '@yanzhen/contract/liaison/digest';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { type Span, spanOf } from '@yanzhen/domain/liaison/span';
import { CareListService } from '../care/care-list.service';
import { FollowUps } from '../follow-up/follow-up.service';
import { CoverageService } from './coverage.service';
import { DigestRepository, type DigestRow } from './digest.repository';

/** Rows of a list that a printed page has room for; its number tells how many there are. */
const PRINTED = 20;

const NOTHING: DigestCounts = {
  visits: 0,
  enterprises: 0,
  first: 0,
  requests: 0,
  promises: 0,
  kept: 0,
  dropped: 0,
  corrections: 0,
};

/** A week or a month on one page; what stands today comes from the same counts as the page of coverage. */
@Injectable()
export class DigestService {
  constructor(
    private readonly happened: DigestRepository,
    private readonly coverage: CoverageService,
    private readonly care: CareListService,
    private readonly followUps: FollowUps,
  ) {}

  async of(reader: Reader, key: string, unit: UnitCode[] = []): Promise<Digest> {
    const span = spanOf(key) as Span;
    const within = { reader, units: unit };
    const { today, total: coverage, units: coverageOfUnits, confirmed } = await this.coverage.of(reader, { unit });
    const rows = await this.happened.happened(within, span);
    const units = UNIT_CODES.flatMap((unitCode): DigestOfUnit[] => {
      const own = rows.filter((row) => row.unitCode === unitCode);
      const listed = own.length > 0 || coverageOfUnits.some((one) => one.unitCode === unitCode);
      return listed ? [{ ...own.reduce(sumOf, NOTHING), unitCode }] : [];
    });
    return {
      span,
      today,
      total: units.reduce<DigestCounts>(sumOf, NOTHING),
      units,
      coverage,
      coverageOfUnits,
      confirmed,
      standing: await this.happened.standing(within, today),
      overdue: (await this.care.page(reader, { state: 'overdue', unit }, { size: PRINTED })).items,
      broken: (await this.followUps.promises(reader, { standing: 'broken', unit }, undefined)).items.slice(0, PRINTED),
    };
  }
}

const sumOf = (a: DigestCounts, b: Partial<DigestCounts> | DigestRow): DigestCounts => ({
  visits: a.visits + (b.visits ?? 0),
  enterprises: a.enterprises + (b.enterprises ?? 0),
  first: a.first + (b.first ?? 0),
  requests: a.requests + (b.requests ?? 0),
  promises: a.promises + (b.promises ?? 0),
  kept: a.kept + (b.kept ?? 0),
  dropped: a.dropped + (b.dropped ?? 0),
  corrections: a.corrections + (b.corrections ?? 0),
});
