import { Injectable } from '@nestjs/common';
import { AuditHistory } from '../../audit';
import { type HappeningsOf, timelineRow } from '../../registry';
import { VisitRepository } from './visit.repository';

const SHOWN = 100;

/** Visits in the timeline of an enterprise. */
@Injectable()
export class VisitStory {
  constructor(
    private readonly visits: VisitRepository,
    private readonly history: AuditHistory,
  ) {}

  readonly of: HappeningsOf = async (reader, enterpriseId) => {
    const visits = await this.visits.ofEnterprise(enterpriseId, SHOWN);
    const days = new Map(visits.map(({ id, visitedOn }) => [String(id), visitedOn ?? '']));
    const acts = await this.history.of('visit', [...days.keys()], SHOWN);
    return acts.map((act) => timelineRow(act, reader, days.get(act.subjectId) ?? ''));
  };
}
