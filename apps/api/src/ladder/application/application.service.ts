import { Injectable } from '@nestjs/common';
import type { ActOnApplication, StartApplication } from '@yanzhen/contract/ladder/application';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { isOpen } from '@yanzhen/domain/ladder/application/application';
import { phaseOf } from '@yanzhen/domain/ladder/application/round';
import { titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Credit } from '../../credit';
import { Registry } from '../../registry';
import { Titles } from '../title/titles';
import { ApplicationListRepository, type ListedApplication } from './application-list.repository';
import { ApplicationRepository } from './application.repository';
import { Assessing } from './assessing';
import { Moves } from './moves';
import { pinnedOf } from './round/pinned';
import type { RoundEntity } from './round/round.entity';
import { RoundService } from './round/round.service';
import { Submissions } from './submissions';

/** The applicant's side: begin, hand in, take back. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly db: Database,
    private readonly applications: ApplicationRepository,
    private readonly lists: ApplicationListRepository,
    private readonly rounds: RoundService,
    private readonly registry: Registry,
    private readonly titles: Titles,
    private readonly credit: Credit,
    private readonly assessing: Assessing,
    private readonly submissions: Submissions,
    private readonly moves: Moves,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ladder.application_not_found`, also outside the reader's sight. */
  async mustFind(reader: Reader, id: number): Promise<ListedApplication> {
    const [found] = await this.lists.byIds(reader, [id]);
    if (!found) throw new DomainError('ladder.application_not_found', 'not_found', { id });
    return found;
  }

  start(reader: Reader, { roundId, enterpriseId }: StartApplication): Promise<ListedApplication> {
    return this.db.transaction(async () => {
      const round = await this.rounds.mustFind(roundId);
      this.mustTakeIn(round);
      const { state } = await this.registry.mustFind(reader, enterpriseId);
      if (state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: enterpriseId });
      await this.mustBeFree(enterpriseId, round);
      const createdAt = this.clock.now();
      const { id } = await this.applications.add({
        roundId,
        enterpriseId,
        slot: 0,
        state: 'draft',
        submission: 0,
        verdict: null,
        lateReason: null,
        enteredBy: [reader.userId],
        proposedBy: null,
        proposal: null,
        publicityId: null,
        titleId: null,
        submittedAt: null,
        createdAt,
      });
      const by = { userId: reader.userId, userName: reader.name, role: reader.role, at: createdAt, sentence: null };
      const step = { act: 'start', fromState: null, toState: 'draft' } as const;
      await this.applications.addAct({ applicationId: id, submission: 0, ...step, ...by });
      const after = { roundId, enterpriseId };
      await this.audit.record({
        by: reader,
        act: 'ladder.application.start',
        subjectKind: 'application',
        subjectId: id,
        after,
      });
      return this.mustFind(reader, id);
    });
  }

  /** Freezes facts, attachments and verdict of the moment. The sentence is the reason for being late. */
  async submit(reader: Reader, listed: ListedApplication, { version, sentence }: ActOnApplication): Promise<void> {
    const { application, whose } = listed;
    const round = await this.rounds.mustFind(application.roundId);
    // What was returned may come back after the end: it was in time, and the review has begun.
    const late = application.submission === 0 && this.mustTakeIn(round) === 'grace';
    if (late && !sentence?.trim()) throw new DomainError('application.late_reason_missing', 'rule', {});
    const asOf = this.clock.today();
    const { enterpriseId } = application;
    await this.mustBeFree(enterpriseId, round);
    await this.credit.mustBeOpen(enterpriseId, asOf);
    const { tier, scope } = round;
    const assessed = await this.assessing.assess({ enterpriseId, tier, scope, asOf, pinned: pinnedOf(round) });
    const no = application.submission + 1;
    const submittedAt = this.clock.now();
    const lateReason = late ? (sentence?.trim() ?? null) : application.lateReason;
    const enteredBy = [...new Set([...application.enteredBy, reader.userId])];
    const patch = { submission: no, verdict: assessed.evaluation.verdict, lateReason, submittedAt, enteredBy };
    await this.moves.make(reader, listed, version, 'submit', sentence, { ...patch, proposedBy: null, proposal: null });
    const { name, uscc, unitCode } = whose;
    const frozen = { ...assessed, name, uscc, unitCode };
    const { id: applicationId } = application;
    await this.submissions.freeze({ applicationId, no, submittedBy: reader.name, submittedAt, lateReason, frozen });
  }

  /** Whoever lost a title may not apply for years; what still stands may be reviewed. @throws DomainError `title.barred` */
  private async mustBeFree(enterpriseId: number, { tier, scope }: RoundEntity): Promise<void> {
    const kind = titleOfTier(tier);
    if (kind && scope !== 'review') await this.titles.mustBeFree(enterpriseId, kind, this.clock.today());
  }

  /** The round is free for another application of the enterprise. */
  withdraw(reader: Reader, listed: ListedApplication, { version, sentence }: ActOnApplication): Promise<void> {
    const { id } = listed.application;
    return this.moves.make(reader, listed, version, 'withdraw', sentence, {
      slot: id,
      proposedBy: null,
      proposal: null,
    });
  }

  /** Whoever changes it has entered it, and does not review it. @throws DomainError `application.wrong_state` once handed in. */
  async touch(reader: Reader, { application }: ListedApplication): Promise<void> {
    const { id, version, state, enteredBy } = application;
    if (!isOpen(state)) throw new DomainError('application.wrong_state', 'rule', { state });
    if (enteredBy.includes(reader.userId)) return;
    await this.applications.change({ id, version }, { enteredBy: [...enteredBy, reader.userId] });
  }

  private mustTakeIn(round: RoundEntity) {
    const phase = phaseOf(round, this.clock.today());
    if (phase === 'coming') throw new DomainError('application.round_not_open', 'rule', { opensOn: round.opensOn });
    if (phase === 'closed') throw new DomainError('application.round_closed', 'rule', { closesOn: round.closesOn });
    return phase;
  }
}
