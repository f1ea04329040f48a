import { Injectable } from '@nestjs/common';
import type { ApplicationDetail, ApplicationRow } from '@yanzhen/contract/ladder/application';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { isOpen } from '@yanzhen/domain/ladder/application/application';
import { actsOpenTo } from '@yanzhen/domain/ladder/application/life';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import type { ReviewerEntity } from './application.entity';
import { ApplicationListRepository, type ListedApplication } from './application-list.repository';
import { ApplicationRepository } from './application.repository';
import { Assessing } from './assessing';
import { standingOf } from './moves';
import { ReviewRepository } from './review/review.repository';
import { pinnedOf } from './round/pinned';
import type { RoundEntity } from './round/round.entity';
import { RoundRepository } from './round/round.repository';
import { Submissions } from './submissions';
import { toOpinion, toPastAct, toReviewer } from './show-application';

/** One application with everything that is known of it. */
@Injectable()
export class ApplicationDetails {
  constructor(
    private readonly lists: ApplicationListRepository,
    private readonly applications: ApplicationRepository,
    private readonly rounds: RoundRepository,
    private readonly reviews: ReviewRepository,
    private readonly submissions: Submissions,
    private readonly assessing: Assessing,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ladder.application_not_found`, also outside the reader's sight. */
  async of(reader: Reader, id: number): Promise<ApplicationDetail> {
    const [listed] = await this.lists.byIds(reader, [id]);
    if (!listed) throw new DomainError('ladder.application_not_found', 'not_found', { id });
    const { application } = listed;
    const round = await this.rounds.byId(application.roundId);
    const reviewers = await this.reviews.reviewers([id]);
    const { submitted, difference } = await this.submissions.last(id);
    const files = await this.submissions.filesOf(id, 0);
    return {
      ...rowOf(reader, listed, reviewers),
      scope: round?.scope ?? 'new',
      lateReason: application.lateReason,
      files: files.map(({ id: fileId, criterion, file }) => ({ id: fileId, criterion, file })),
      submitted,
      difference,
      present: isOpen(application.state) ? await this.present(listed, round) : null,
      history: (await this.applications.acts(id)).map((act) => toPastAct(act, application.submission)),
      opinions: (await this.reviews.opinions(id)).map(toOpinion),
      assigned: reviewers.map(toReviewer),
      titleId: application.titleId,
      publicityId: application.publicityId,
    };
  }

  /** What would be handed in now; null while no book is in force. */
  private async present({ application, whose }: ListedApplication, round: RoundEntity | null) {
    const { enterpriseId } = application;
    const which = { tier: whose.tier, scope: round?.scope ?? 'new', pinned: round && pinnedOf(round) };
    const question = { enterpriseId, ...which, asOf: this.clock.today() } as const;
    try {
      const { book, evaluation, facts } = await this.assessing.assess(question);
      return { book, evaluation, facts };
    } catch (error) {
      // The page is shown all the same; handing in says why it cannot be.
      if (error instanceof DomainError && error.code === 'application.no_book') return null;
      throw error;
    }
  }
}

export function rowOf(
  reader: Reader,
  { application, whose }: ListedApplication,
  reviewers: readonly ReviewerEntity[],
): ApplicationRow {
  const own = reviewers.filter(({ applicationId, conflict }) => applicationId === application.id && conflict === null);
  return {
    id: application.id,
    version: application.version,
    roundId: application.roundId,
    roundName: whose.roundName,
    tier: whose.tier,
    enterpriseId: application.enterpriseId,
    name: whose.name,
    uscc: whose.uscc,
    unitCode: whose.unitCode,
    state: application.state,
    submission: application.submission,
    verdict: application.verdict,
    late: application.lateReason !== null,
    proposal: application.proposal,
    reviewers: own.map(({ userName }) => userName),
    submittedAt: application.submittedAt?.toISOString() ?? null,
    acts: actsOpenTo(reader, standingOf(application, reviewers)),
  };
}
