import { Injectable } from '@nestjs/common';
import { permits } from '@yanzhen/domain/identity/permission';
import { AuditHistory } from '../../audit';
import { type HappeningsOf, timelineRow } from '../../registry';
import { ApplicationRepository } from './application.repository';
import { RoundRepository } from './round/round.repository';

/** Lines that one enterprise's applications give to its timeline at most. */
const SHOWN = 200;

/** What was done with the applications of an enterprise, for its timeline; for those who may see applications at all. */
@Injectable()
export class ApplicationStory {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly rounds: RoundRepository,
    private readonly history: AuditHistory,
  ) {}

  readonly of: HappeningsOf = async (reader, enterpriseId) => {
    if (!permits(reader.role, 'application.read')) return [];
    const own = await this.applications.ofEnterprise(enterpriseId);
    if (own.length === 0) return [];
    const names = new Map((await this.rounds.all()).map(({ id, name }) => [id, name]));
    const rounds = new Map(own.map(({ id, roundId }) => [String(id), names.get(roundId) ?? '']));
    const acts = await this.history.of('application', [...rounds.keys()], SHOWN);
    return acts.map((act) => timelineRow(act, reader, rounds.get(act.subjectId) ?? ''));
  };
}
