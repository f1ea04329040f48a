import { Injectable } from '@nestjs/common';
import type { FeedbackRow, FeedbackState } from '@yanzhen/contract/tickets/hotline';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { MessageState } from '@yanzhen/domain/tickets/hotline/message';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { numbersOf, PAGE_SIZE, pageOf } from '../../../platform/http/page';
import type { HotlineMessageEntity } from '../hotline.entity';
import { KeyRepository } from '../keys/key.repository';
import { FeedbackRepository } from './feedback.repository';

/** What clients have been told, what waits, and what is dead until a person sends it again. */
@Injectable()
export class FeedbackWatch {
  constructor(
    private readonly db: Database,
    private readonly messages: FeedbackRepository,
    private readonly clients: KeyRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async states(): Promise<FeedbackState[]> {
    const unsent = await this.messages.unsent();
    const clients = (await this.clients.clients()).filter(({ kind }) => kind === 'hotline');
    return clients.map(({ id, name, active, callbackUrl }) => {
      const of = (state: MessageState) => unsent.find((one) => one.clientId === id && one.state === state);
      return {
        clientId: id,
        client: name,
        pushed: active && callbackUrl !== null,
        waiting: of('waiting')?.count ?? 0,
        waitingSince: of('waiting')?.oldest.toISOString() ?? null,
        dead: of('dead')?.count ?? 0,
      };
    });
  }

  async page(state: MessageState, cursor: string | undefined): Promise<Page<FeedbackRow>> {
    const before = cursor ? (numbersOf(cursor, 1)[0] ?? null) : null;
    const rows = await this.messages.page(state, before, PAGE_SIZE + 1);
    const show = await this.shower();
    const count = await this.messages.count(state);
    return pageOf(rows, PAGE_SIZE, count, ({ id }) => [id], show);
  }

  async shown(messages: readonly HotlineMessageEntity[]): Promise<FeedbackRow[]> {
    return messages.length === 0 ? [] : messages.map(await this.shower());
  }

  /** Twice the same press sends once: only what is dead comes back. @throws DomainError `hotline.message_not_found` */
  replay(by: Reader, id: number): Promise<number> {
    return this.db.transaction(async () => {
      const message = await this.messages.byId(id);
      if (!message) throw new DomainError('hotline.message_not_found', 'not_found', { id });
      return this.again(by, { id }, { orderNo: message.orderNo, no: message.no });
    });
  }

  replayAll(by: Reader, clientId: number): Promise<number> {
    return this.db.transaction(() => this.again(by, { clientId }, { clientId }));
  }

  private async again(by: Reader, which: { id?: number; clientId?: number }, told: object): Promise<number> {
    const count = await this.messages.replay(which, this.clock.now());
    if (count > 0)
      await this.audit.record({
        by,
        act: 'tickets.hotline.replay',
        subjectKind: 'hotline_message',
        subjectId: which.id ?? which.clientId ?? 0,
        before: null,
        after: { ...told, count },
      });
    return count;
  }

  private async shower(): Promise<(row: HotlineMessageEntity) => FeedbackRow> {
    const names = new Map((await this.clients.clients()).map(({ id, name }) => [id, name]));
    return (row) => ({
      id: row.id,
      messageId: row.messageId,
      client: names.get(row.clientId) ?? '',
      orderNo: row.orderNo,
      ticketId: row.ticketId,
      act: row.act,
      state: row.state,
      attempts: row.attempts,
      createdAt: row.createdAt.toISOString(),
      nextAt: row.nextAt.toISOString(),
      sentAt: row.sentAt?.toISOString() ?? null,
      failure: row.failure,
    });
  }
}
