import { Injectable } from '@nestjs/common';
import type { ActOnApplication, BatchAct, GiveOpinion } from '@yanzhen/contract/ladder/application';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { stageOf } from '@yanzhen/domain/ladder/application/application';
import { APPLICATION_STEPS, type ApplicationAct, objectionTo } from '@yanzhen/domain/ladder/application/life';
import { mustBeDecided, reviewLines } from '@yanzhen/domain/ladder/application/to-judge';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { oneByOne } from '../../../platform/http/batch';
import { withCurrent } from '../../../platform/http/with-current';
import { ApplicationDetails } from '../application-details';
import type { ListedApplication } from '../application-list.repository';
import { ApplicationService } from '../application.service';
import { type ApplicationPatch, Moves, standingOf } from '../moves';
import { Submissions } from '../submissions';
import { ReviewRepository } from './review.repository';

/** Acts that a person does on an application itself; the others follow from publicity and titles. */
const BY_HAND: readonly ApplicationAct[] = [
  'submit',
  'withdraw',
  'county_pass',
  'county_return',
  'county_reject',
  'city_return',
  'city_propose',
  'city_propose_reject',
  'city_approve',
  'city_approve_reject',
  'city_disagree',
  'not_recognise',
];
/** After which everything must have been decided criterion by criterion. */
const PASSES: readonly ApplicationAct[] = ['county_pass', 'city_propose', 'city_approve'];

/** The review: words on single criteria, and the steps. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: Database,
    private readonly applications: ApplicationService,
    private readonly details: ApplicationDetails,
    private readonly submissions: Submissions,
    private readonly reviews: ReviewRepository,
    private readonly moves: Moves,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws ChangedSince with the application as it is now. */
  act(reader: Reader, id: number, act: ActOnApplication) {
    return withCurrent(
      'application',
      () =>
        this.db.transaction(async () => {
          await this.make(reader, await this.applications.mustFind(reader, id), act);
          return this.details.of(reader, id);
        }),
      () => this.details.of(reader, id),
    );
  }

  /** Each in a transaction of its own: what one of them refuses stands in nobody's way. */
  batch(reader: Reader, { act, sentence, items }: BatchAct): Promise<BatchAnswer> {
    return oneByOne(items, ({ id, version }) =>
      this.db.transaction(async () =>
        this.make(reader, await this.applications.mustFind(reader, id), { act, sentence, version }),
      ),
    );
  }

  opinion(reader: Reader, id: number, { criterion, opinion, sentence }: GiveOpinion) {
    return this.db.transaction(async () => {
      const listed = await this.applications.mustFind(reader, id);
      const { application } = listed;
      const stage = stageOf(application.state);
      if (!stage) throw new DomainError('application.wrong_state', 'rule', { state: application.state });
      await this.mustReview(reader, listed, stage === 'county' ? 'county_return' : 'city_return');
      if (opinion !== 'confirm' && !sentence?.trim())
        throw new DomainError('application.sentence_missing', 'rule', { act: opinion });
      const lines = await this.lines(id);
      if (!lines.some((line) => line.id === criterion))
        throw new DomainError('application.criterion_unknown', 'invalid', { criterion });
      const by = { userId: reader.userId, userName: reader.name, at: this.clock.now() };
      const word = { criterion, opinion, sentence: sentence?.trim() || null };
      const { submission } = application;
      // A second click says nothing new.
      const last = (await this.reviews.opinions(id)).filter((one) => one.criterion === criterion).at(-1);
      const same = last?.submission === submission && last.userId === by.userId && last.opinion === opinion;
      if (same && last.sentence === word.sentence) return this.details.of(reader, id);
      await this.reviews.addOpinion({ applicationId: id, submission, stage, ...word, ...by });
      const told = { act: 'ladder.application.opinion', subjectKind: 'application', subjectId: id };
      await this.audit.record({ by: reader, ...told, after: word });
      return this.details.of(reader, id);
    });
  }

  private async make(reader: Reader, listed: ListedApplication, input: ActOnApplication): Promise<void> {
    const { act, version, sentence } = input;
    if (!BY_HAND.includes(act)) throw new DomainError('application.not_by_hand', 'rule', { act });
    if (act === 'submit') return this.applications.submit(reader, listed, input);
    if (act === 'withdraw') return this.applications.withdraw(reader, listed, input);
    // Who may not do it at all is told so first.
    await this.mustReview(reader, listed, act);
    if (PASSES.includes(act)) await this.mustBeDecided(listed);
    await this.moves.make(reader, listed, version, act, sentence, patchOf(act, reader));
  }

  private async mustReview(reader: Reader, { application }: ListedApplication, act: ApplicationAct): Promise<void> {
    const standing = standingOf(application, await this.reviews.reviewers([application.id]));
    // A word may also be said while a second person looks at the proposal.
    const state = act === 'city_return' && standing.state === 'city_proposed' ? 'county_passed' : standing.state;
    const code = objectionTo(act, reader, { ...standing, state });
    if (code) throw new DomainError(code, 'rule', { act, state: standing.state });
  }

  private async mustBeDecided({ application: { id, submission } }: ListedApplication): Promise<void> {
    const opinions = (await this.reviews.opinions(id)).filter((one) => one.submission === submission);
    mustBeDecided(await this.lines(id), opinions);
  }

  private async lines(id: number) {
    const { submitted } = await this.submissions.last(id);
    return submitted ? reviewLines(submitted.book.requires, submitted.evaluation.findings) : [];
  }
}

/** Earlier approvals lapse when it goes back; the proposal belongs to the person who made it. */
function patchOf(act: ApplicationAct, { userId }: Reader): ApplicationPatch {
  if (act === 'city_propose') return { proposedBy: userId, proposal: 'pass' };
  if (act === 'city_propose_reject') return { proposedBy: userId, proposal: 'reject' };
  return APPLICATION_STEPS[act].to === 'returned' || act === 'city_disagree'
    ? { proposedBy: null, proposal: null }
    : {};
}
