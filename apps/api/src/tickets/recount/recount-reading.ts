import { Injectable } from '@nestjs/common';
import type { Page } from '@yanzhen/contract/platform/page';
import type { RecountMoveRow, RecountRow } from '@yanzhen/contract/tickets/rules';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { numberOf } from '../ticket/ticket-reading';
import type { RecountEntity } from './recount.entity';
import { RecountRepository, type ShownMove } from './recount.repository';

const SHOWN = 20;

/** What was counted anew, how far it has come, and what it moved. */
@Injectable()
export class RecountReading {
  constructor(private readonly recounts: RecountRepository) {}

  async recent(): Promise<RecountRow[]> {
    return (await this.recounts.recent(SHOWN)).map(toRow);
  }

  /** @throws DomainError `ticket.recount_not_found` */
  async moves(id: number, overdue: boolean, cursor: string | undefined): Promise<Page<RecountMoveRow>> {
    const recount = await this.recounts.byId(id);
    if (!recount) throw new DomainError('ticket.recount_not_found', 'not_found', { id });
    const after = cursor ? (numbersOf(cursor, 1)[0] ?? 0) : 0;
    const rows = await this.recounts.moves(id, overdue, after, PAGE_SIZE + 1);
    const count = overdue ? recount.overdue : recount.moved;
    return pageOf(rows, PAGE_SIZE, count, ({ move }) => [move.ticketId], toMove);
  }
}

const toRow = ({ id, why, what, askedBy, askedAt, state, total, counted, moved, overdue, doneAt }: RecountEntity) => ({
  id,
  why,
  what,
  askedBy,
  askedAt: askedAt.toISOString(),
  state,
  total,
  counted,
  moved,
  newlyOverdue: overdue,
  doneAt: doneAt?.toISOString() ?? null,
});

const toMove = ({ move, title }: ShownMove): RecountMoveRow => ({
  ticketId: move.ticketId,
  no: numberOf({ id: move.ticketId }),
  title,
  step: move.step,
  before: move.beforeAt?.toISOString() ?? null,
  after: move.afterAt?.toISOString() ?? null,
  newlyOverdue: move.overdue,
});
