import { Injectable } from '@nestjs/common';
import type { DraftRepeats, DraftRequest, ProbableRepeat, RepeatsOf } from '@yanzhen/contract/tickets/repeats';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { alike, LIKELY_REPEAT } from '@yanzhen/domain/tickets/repeats/alike';
import type { RepeatAnswer } from '@yanzhen/domain/tickets/repeats/answer';
import { phoneKey } from '@yanzhen/domain/tickets/repeats/phone';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { TicketRules } from '../rules/ticket-rules';
import { TicketListRepository } from '../ticket/ticket-list.repository';
import { TicketReading } from '../ticket/ticket-reading';
import type { TicketEntity } from '../ticket/ticket.entity';
import { TicketRepository } from '../ticket/ticket.repository';
import { type Looked, RepeatRepository } from './repeat.repository';

const DAY_MS = 86_400_000;
const SHOWN = 5;

type Asked = Looked & Pick<TicketEntity, 'title' | 'content' | 'receivedAt'>;

/** Finds what could be the same matter brought in again. Whether it is, and what becomes of it, a person says. */
@Injectable()
export class Repeats {
  constructor(
    private readonly db: Database,
    private readonly rows: RepeatRepository,
    private readonly tickets: TicketRepository,
    private readonly lists: TicketListRepository,
    private readonly reading: TicketReading,
    private readonly rules: TicketRules,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ticket.request_not_found` */
  async of(reader: Reader, id: number): Promise<RepeatsOf> {
    const { ticket } = await this.reading.mustFind(reader, id);
    const answers = await this.rows.answers(id);
    const related = [...answers].flatMap(([other, answer]) => (answer === 'related' ? other : []));
    const found = await this.probable(reader, ticket, new Set(answers.keys()));
    return { ...found, related: await this.reading.rows(reader, related) };
  }

  /** For who is just writing: what they see that could be the same. */
  ofDraft(reader: Reader, draft: DraftRequest): Promise<DraftRepeats> {
    const enterpriseId = reader.role === 'enterprise' ? reader.enterpriseId : draft.enterpriseId;
    return this.probable(reader, { ...draft, id: 0, enterpriseId, receivedAt: this.clock.now() }, new Set());
  }

  /** @throws DomainError `ticket.request_not_found` for either of them, `ticket.repeat_of_itself` */
  decide(by: Reader, id: number, otherId: number, answer: RepeatAnswer): Promise<RepeatsOf> {
    return this.db.transaction(async () => {
      await this.reading.mustFind(by, id);
      await this.reading.mustFind(by, otherId);
      if (id === otherId) throw new DomainError('ticket.repeat_of_itself', 'rule', {});
      if (answer === 'open') await this.rows.forget(id, otherId);
      else await this.rows.remember(id, otherId, { answer, decidedBy: by.name, decidedAt: this.clock.now() });
      await this.audit.record({
        by,
        act: 'tickets.ticket.two_matters',
        subjectKind: 'ticket',
        subjectId: id,
        before: null,
        after: { other: otherId, answer },
      });
      return this.of(by, id);
    });
  }

  private async probable(reader: Reader, asked: Asked, known: ReadonlySet<number>): Promise<DraftRepeats> {
    const { repeatDays: days } = (await this.rules.now()).settings;
    const apart = (way: number) => new Date(asked.receivedAt.getTime() + way * days * DAY_MS);
    const near = (await this.rows.near(asked, apart(-1), apart(1))).filter((other) => !known.has(other));
    const seen = (await this.lists.several(reader, near)).map(({ ticket }) => ticket.id);
    const found = (await this.tickets.byIds(seen))
      .map((ticket) => ({ ticket, likeness: alike(textOf(asked), textOf(ticket)) }))
      .filter(({ likeness }) => likeness >= LIKELY_REPEAT)
      .sort((one, other) => other.likeness - one.likeness || one.ticket.id - other.ticket.id)
      .slice(0, SHOWN);
    const rows = new Map(
      (
        await this.reading.rows(
          reader,
          found.map(({ ticket }) => ticket.id),
        )
      ).map((row) => [row.id, row]),
    );
    const repeats = found.flatMap(({ ticket, likeness }): ProbableRepeat[] => {
      const row = rows.get(ticket.id);
      return row ? [{ ticket: row, ...sameness(asked, ticket), alike: Math.round(likeness * 100) }] : [];
    });
    return { days, repeats };
  }
}

const sameness = (asked: Looked, other: TicketEntity) => ({
  sameEnterprise: asked.enterpriseId !== null && other.enterpriseId === asked.enterpriseId,
  samePhone: phoneKey(asked.phone) !== null && other.phoneKey === phoneKey(asked.phone),
});

/** What a request says, its title said once. */
export const textOf = ({ title, content }: Pick<TicketEntity, 'title' | 'content'>): string =>
  content.includes(title) ? content : `${title} ${content}`;
