import { Injectable } from '@nestjs/common';
import type { RulebookDetail, RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { type RulebookAct, RULEBOOK_STEPS, type RulebookStatus } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { PublishedBooks } from './published-books';
import type { RulebookEntity } from './rulebook.entity';
import { RulebookRepository } from './rulebook.repository';
import { toRulebookDetail, toRulebookRow } from './show-rulebook';

/** Reading, and the frame of every act: seen, allowed in this status and to this person, audited, told when another was faster. */
@Injectable()
export class RulebookService {
  constructor(
    private readonly db: Database,
    private readonly rulebooks: RulebookRepository,
    private readonly books: PublishedBooks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader): Promise<RulebookRow[]> {
    const inForce = await this.books.inForce(this.clock.today());
    const rows = await this.rulebooks.all(shownTo(reader));
    return rows.map((row) => toRulebookRow(row, reader, inForce));
  }

  async detail(reader: Reader, id: number): Promise<RulebookDetail> {
    const row = await this.mustFind(reader, id);
    return toRulebookDetail(row, reader, await this.books.inForce(this.clock.today()));
  }

  /** @throws DomainError `ladder.rulebook_not_found`, also for a draft that is not the reader's to see. */
  async mustFind(reader: Reader, id: number): Promise<RulebookEntity> {
    const row = await this.rulebooks.byId(id);
    if (!row || !shownTo(reader).includes(row.status))
      throw new DomainError('ladder.rulebook_not_found', 'not_found', { id });
    return row;
  }

  /**
   * One act on a book.
   * @throws ChangedSince with the book as it is now; DomainError `ladder.rulebook_immutable`, `ladder.second_person_needed`
   */
  act(
    by: Reader,
    { id, version }: { id: number; version: number },
    act: RulebookAct,
    work: (row: RulebookEntity) => Promise<object | null>,
  ): Promise<void> {
    const step = async () => {
      const row = await this.mustFind(by, id);
      if (row.version !== version) throw new DomainError('rulebook.changed_since', 'conflict', { id, version });
      allowed(by, row, act);
      await this.record(by, id, act, told(row), await work(row));
    };
    return withCurrent(
      'rulebook',
      () => this.db.transaction(step),
      () => this.detail(by, id),
    );
  }

  record(by: Reader, subjectId: number, act: string, before: object | null, after: object | null): Promise<void> {
    return this.audit.record({
      by,
      act: `ladder.rulebook.${act}`,
      subjectKind: 'rulebook',
      subjectId,
      before,
      after,
    });
  }
}

/** Drafts are the bureau's own business. */
const shownTo = ({ role }: Reader): readonly RulebookStatus[] =>
  role === 'bureau' ? ['draft', 'submitted', 'published', 'retired'] : ['published', 'retired'];

function allowed(by: Reader, row: RulebookEntity, act: RulebookAct): void {
  const { from, secondPerson } = RULEBOOK_STEPS[act];
  if (!from.includes(row.status))
    throw new DomainError('ladder.rulebook_immutable', 'rule', { status: row.status, act });
  const hands = act === 'retire' ? [row.publishedByUser] : row.hands;
  if (secondPerson && hands.includes(by.userId))
    throw new DomainError('ladder.second_person_needed', 'forbidden', { act });
}

const told = ({ code, bookVersion, status, effectiveFrom, effectiveTo }: RulebookEntity) => ({
  code,
  bookVersion,
  status,
  effectiveFrom,
  effectiveTo,
});
