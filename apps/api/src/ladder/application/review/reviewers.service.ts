import { Injectable } from '@nestjs/common';
import type { ApplicationDetail, ReviewerChoice } from '@yanzhen/contract/ladder/application';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { ReviewStage } from '@yanzhen/domain/ladder/application/application';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../../audit';
import { Accounts } from '../../../identity';
import { Inbox } from '../../../notifications';
import { Database } from '../../../platform/database/database';
import { ApplicationDetails } from '../application-details';
import type { Whose } from '../application-list.repository';
import { ApplicationService } from '../application.service';
import { ReviewRepository } from './review.repository';

/** Who reviews what, and who must not. */
@Injectable()
export class ReviewersService {
  constructor(
    private readonly db: Database,
    private readonly applications: ApplicationService,
    private readonly details: ApplicationDetails,
    private readonly reviews: ReviewRepository,
    private readonly accounts: Accounts,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
  ) {}

  /** People of the post that reviews at a stage. */
  async choices(reader: Reader, id: number, stage: ReviewStage): Promise<ReviewerChoice[]> {
    const { whose } = await this.applications.mustFind(reader, id);
    return this.people(whose, stage);
  }

  assign(reader: Reader, id: number, userId: number, stage: ReviewStage): Promise<ApplicationDetail> {
    return this.writing(reader, id, async (whose) => {
      mustBeOwnStage(reader, stage);
      const person = (await this.people(whose, stage)).find((one) => one.id === userId);
      if (!person) throw new DomainError('application.reviewer_unknown', 'rule', {});
      const known = (await this.reviews.reviewers([id])).find((one) => one.userId === userId);
      if (known?.conflict) throw new DomainError('application.reviewer_conflict', 'rule', { name: person.name });
      await this.reviews.put({ applicationId: id, userId, userName: person.name, stage, conflict: null });
      await this.inbox.tell({
        to: { userId },
        key: `application:${id}:assigned:${stage}`,
        code: 'application.assigned',
        details: { name: whose.name, round: whose.roundName },
        link: `/applications/${id}`,
      });
      await this.record(reader, 'ladder.application.assign', id, { reviewer: person.name, stage });
    });
  }

  release(reader: Reader, id: number, userId: number): Promise<ApplicationDetail> {
    return this.writing(reader, id, async () => {
      const known = (await this.reviews.reviewers([id])).find((one) => one.userId === userId);
      if (!known) return;
      mustBeOwnStage(reader, known.stage);
      // What somebody declared of themselves is not taken back by others.
      if (known.conflict && userId !== reader.userId)
        throw new DomainError('application.reviewer_conflict', 'rule', { name: known.userName });
      await this.reviews.remove(id, userId);
      await this.record(reader, 'ladder.application.release', id, { reviewer: known.userName });
    });
  }

  /** The reader must not review it, and says why. */
  declare(reader: Reader, id: number, reason: string): Promise<ApplicationDetail> {
    return this.writing(reader, id, async () => {
      const stage: ReviewStage = reader.role === 'county' ? 'county' : 'city';
      const conflict = reason.trim();
      await this.reviews.put({ applicationId: id, userId: reader.userId, userName: reader.name, stage, conflict });
      await this.record(reader, 'ladder.application.conflict', id, { reviewer: reader.name, reason: conflict });
    });
  }

  private writing(reader: Reader, id: number, work: (whose: Whose) => Promise<void>): Promise<ApplicationDetail> {
    return this.db.transaction(async () => {
      const { whose } = await this.applications.mustFind(reader, id);
      await work(whose);
      return this.details.of(reader, id);
    });
  }

  private people({ unitCode }: Whose, stage: ReviewStage): Promise<ReviewerChoice[]> {
    return this.accounts.named(stage === 'county' ? { role: 'county', unitCode } : { role: 'bureau' });
  }

  private record(by: Reader, act: string, subjectId: number, after: object) {
    return this.audit.record({ by, act, subjectKind: 'application', subjectId, after });
  }
}

/** @throws DomainError `application.not_yours_to_do`: a county does not choose the reviewers of the city. */
function mustBeOwnStage({ role }: Reader, stage: ReviewStage): void {
  if (role === 'county' && stage === 'city') throw new DomainError('application.not_yours_to_do', 'rule', {});
}
