import { Injectable } from '@nestjs/common';
import type { ChangeRound, RoundRow, SaveRound } from '@yanzhen/contract/ladder/application';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { phaseOf } from '@yanzhen/domain/ladder/application/round';
import { titleOfTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { withCurrent } from '../../../platform/http/with-current';
import { PublishedBooks } from '../../rulebook/published-books';
import { ApplicationRepository } from '../application.repository';
import type { RoundEntity } from './round.entity';
import { pinnedOf } from './pinned';
import { RoundRepository, type RoundValues } from './round.repository';

/** Rounds: announced by the bureau, read by everybody who applies or reviews. */
@Injectable()
export class RoundService {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly books: PublishedBooks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader): Promise<RoundRow[]> {
    return this.show(reader, await this.rounds.all());
  }

  async one(reader: Reader, id: number): Promise<RoundRow> {
    const [row] = await this.show(reader, [await this.mustFind(id)]);
    if (!row) throw new Error('a round that was found is shown');
    return row;
  }

  /** @throws DomainError `ladder.round_not_found` */
  async mustFind(id: number): Promise<RoundEntity> {
    const round = await this.rounds.byId(id);
    if (!round) throw new DomainError('ladder.round_not_found', 'not_found', { id });
    return round;
  }

  create(reader: Reader, input: SaveRound): Promise<RoundRow> {
    const values = sound(input);
    return this.db.transaction(async () => {
      await this.mustFit(values);
      const { id } = await this.rounds.add(values, this.clock.now());
      await this.record(reader, 'ladder.round.create', id, null, values);
      return this.one(reader, id);
    });
  }

  /** Tier and scope stay: applications were made for them. @throws ChangedSince with the round as it is now. */
  change(reader: Reader, id: number, { version, ...input }: ChangeRound): Promise<RoundRow> {
    const values = sound(input);
    const work = async () => {
      const before = await this.mustFind(id);
      if (before.tier !== values.tier || before.scope !== values.scope)
        throw new DomainError('round.tier_fixed', 'rule', {});
      if (before.bookCode !== values.bookCode || before.bookVersion !== values.bookVersion) {
        // Who handed in was judged by the other one: nobody is treated otherwise than the rest of the round.
        if (await this.applications.anyHandedIn(id)) throw new DomainError('round.book_fixed', 'rule', {});
        await this.mustFit(values);
      }
      await this.rounds.change({ id, version }, values);
      await this.record(reader, 'ladder.round.change', id, before, values);
      return this.one(reader, id);
    };
    return withCurrent(
      'round',
      () => this.db.transaction(work),
      () => this.one(reader, id),
    );
  }

  /** @throws DomainError `round.book_unfit` for a book that is not published, or is for another tier or scope. */
  private async mustFit({ tier, scope, bookCode, bookVersion }: RoundValues): Promise<void> {
    if (bookCode === null) return;
    const book = (await this.books.all()).find(({ code, version }) => code === bookCode && version === bookVersion);
    if (book?.tier !== tier || !book.scope.includes(scope))
      throw new DomainError('round.book_unfit', 'rule', { code: bookCode, version: bookVersion });
  }

  private async show(reader: Reader, rounds: readonly RoundEntity[]): Promise<RoundRow[]> {
    const counts = await this.rounds.counts(reader);
    const own = reader.enterpriseId === null ? [] : await this.applications.ofEnterprise(reader.enterpriseId);
    const today = this.clock.today();
    return rounds.map((round) => {
      const mine = own.find(({ roundId, slot }) => roundId === round.id && slot === 0);
      return {
        id: round.id,
        version: round.version,
        name: round.name,
        tier: round.tier,
        scope: round.scope,
        opensOn: round.opensOn,
        closesOn: round.closesOn,
        graceDays: round.graceDays,
        deadlines: round.deadlines,
        publicityDays: round.publicityDays,
        note: round.note,
        book: pinnedOf(round),
        phase: phaseOf(round, today),
        counts: counts.filter(({ roundId }) => roundId === round.id).map(({ state, count }) => ({ state, count })),
        own: mine ? { id: mine.id, state: mine.state } : null,
      };
    });
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by, act, subjectKind: 'application_round', subjectId, before, after });
  }
}

/** @throws DomainError `round.window_reversed`, `round.tier_without_title` */
function sound({ name, note, book, ...round }: SaveRound): RoundValues {
  if (round.opensOn > round.closesOn) throw new DomainError('round.window_reversed', 'rule', {});
  if (titleOfTier(round.tier) === null) throw new DomainError('round.tier_without_title', 'rule', { tier: round.tier });
  const { tier, scope, opensOn, closesOn, graceDays, deadlines, publicityDays } = round;
  const pinned = { bookCode: book?.code ?? null, bookVersion: book?.version ?? null };
  const said = { name: name.trim(), note: note.trim(), tier, scope, opensOn, closesOn, graceDays, deadlines };
  return { ...said, publicityDays, ...pinned };
}
