import { Injectable } from '@nestjs/common';
import type { ProbableRepeat, RepeatsOf } from '@yanzhen/contract/tickets/repeats';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { alike, LIKELY_REPEAT } from '@yanzhen/domain/tickets/repeats/alike';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { TicketRules } from '../rules/ticket-rules';
import { TicketReading } from '../ticket/ticket-reading';
import type { TicketEntity } from '../ticket/ticket.entity';
import { TicketRepository } from '../ticket/ticket.repository';
import { RepeatRepository } from './repeat.repository';

const DAY_MS = 86_400_000;
const SHOWN = 5;

/** Finds what could be the same matter brought in again. Whether it is, and what becomes of it, a person says. */
@Injectable()
export class Repeats {
  constructor(
    private readonly db: Database,
    private readonly rows: RepeatRepository,
    private readonly tickets: TicketRepository,
    private readonly reading: TicketReading,
    private readonly rules: TicketRules,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ticket.request_not_found` */
  async of(reader: Reader, id: number): Promise<RepeatsOf> {
    const { ticket } = await this.reading.mustFind(reader, id);
    const { repeatDays: days } = (await this.rules.now()).settings;
    const apart = (way: number) => new Date(ticket.receivedAt.getTime() + way * days * DAY_MS);
    const two = await this.rows.twoMatters(id);
    const near = (await this.rows.near(ticket, apart(-1), apart(1))).filter((other) => !two.has(other));
    const found = (await this.tickets.byIds(near))
      .map((other) => ({ other, likeness: alike(textOf(ticket), textOf(other)) }))
      .filter(({ likeness }) => likeness >= LIKELY_REPEAT)
      .sort((one, other) => other.likeness - one.likeness || one.other.id - other.other.id)
      .slice(0, SHOWN);
    const likely = new Map(found.map((one) => [one.other.id, one]));
    const rows = await this.reading.rows(reader, [...likely.keys()]);
    return { days, repeats: rows.flatMap((row) => probable(ticket, row, likely.get(row.id))) };
  }

  /** @throws DomainError `ticket.request_not_found` for either of them */
  decide(by: Reader, id: number, otherId: number, repeat: boolean): Promise<RepeatsOf> {
    return this.db.transaction(async () => {
      await this.reading.mustFind(by, id);
      await this.reading.mustFind(by, otherId);
      if (repeat) await this.rows.forget(id, otherId);
      else await this.rows.remember(id, otherId, by.name, this.clock.now());
      await this.audit.record({
        by,
        act: 'tickets.ticket.two_matters',
        subjectKind: 'ticket',
        subjectId: id,
        before: null,
        after: { other: otherId, twoMatters: !repeat },
      });
      return this.of(by, id);
    });
  }
}

const probable = (
  ticket: TicketEntity,
  row: TicketRow,
  found: { other: TicketEntity; likeness: number } | undefined,
): ProbableRepeat[] =>
  found
    ? [
        {
          ticket: row,
          sameEnterprise: ticket.enterpriseId !== null && found.other.enterpriseId === ticket.enterpriseId,
          samePhone: !!ticket.phone?.trim() && found.other.phone === ticket.phone,
          alike: Math.round(found.likeness * 100),
        },
      ]
    : [];

/** What a request says, its title said once. */
export const textOf = ({ title, content }: Pick<TicketEntity, 'title' | 'content'>): string =>
  content.includes(title) ? content : `${title} ${content}`;
