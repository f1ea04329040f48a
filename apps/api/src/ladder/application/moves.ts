import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { stageOf } from '@yanzhen/domain/ladder/application/application';
import {
  APPLICATION_STEPS,
  type ApplicationAct,
  mustAllow,
  type Standing,
} from '@yanzhen/domain/ladder/application/life';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import type { ApplicationEntity, ReviewerEntity } from './application.entity';
import type { ListedApplication } from './application-list.repository';
import { ApplicationRepository } from './application.repository';
import { ApplicationNews } from './news';
import { ReviewRepository } from './review/review.repository';

export type ApplicationPatch = Partial<
  Pick<
    ApplicationEntity,
    | 'slot'
    | 'submission'
    | 'verdict'
    | 'lateReason'
    | 'enteredBy'
    | 'proposedBy'
    | 'proposal'
    | 'publicityId'
    | 'titleId'
    | 'submittedAt'
  >
>;

/** The one way in which an application moves: allowed by the table, recorded, told, in the caller's transaction. */
@Injectable()
export class Moves {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly reviews: ReviewRepository,
    private readonly news: ApplicationNews,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param seen the version that the person looked at
   * @throws DomainError `application.*` when the table says no, `application.changed_since` when somebody was faster
   */
  async make(
    reader: Reader,
    { application, whose }: ListedApplication,
    seen: number,
    act: ApplicationAct,
    sentence: string | null,
    patch: ApplicationPatch = {},
  ): Promise<void> {
    const { id, state } = application;
    const { to } = APPLICATION_STEPS[act];
    const reviewers = await this.reviews.reviewers([id]);
    mustAllow(act, reader, standingOf(application, reviewers), sentence);
    await this.applications.change({ id, version: seen }, { ...patch, state: to });
    await this.applications.addAct({
      applicationId: id,
      submission: patch.submission ?? application.submission,
      act,
      fromState: state,
      toState: to,
      userId: reader.userId,
      userName: reader.name,
      role: reader.role,
      at: this.clock.now(),
      sentence: sentence?.trim() || null,
    });
    await this.audit.record({
      by: reader,
      act: `ladder.application.${act}`,
      subjectKind: 'application',
      subjectId: id,
      before: { state },
      after: { state: to, ...(sentence ? { sentence } : {}) },
    });
    await this.news.of(act, { ...application, version: seen + 1 }, to, whose);
  }
}

export function standingOf(application: ApplicationEntity, reviewers: readonly ReviewerEntity[]): Standing {
  const stage = stageOf(application.state);
  const own = reviewers.filter(({ applicationId }) => applicationId === application.id);
  return {
    state: application.state,
    enteredBy: application.enteredBy,
    proposedBy: application.proposedBy,
    proposal: application.proposal,
    assigned: own.filter((one) => one.stage === stage && one.conflict === null).map(({ userId }) => userId),
    conflicts: own.filter(({ conflict }) => conflict !== null).map(({ userId }) => userId),
  };
}
