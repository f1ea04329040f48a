import { Injectable } from '@nestjs/common';
import type { NewRequest } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { requestText } from '@yanzhen/domain/liaison/request-text';
import { Accounts } from '../../identity';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Registry } from '../../registry';
import { RequestRepository } from './request.repository';
import type { VisitEntity } from './visit.entity';
import { VisitRepository } from './visit.repository';
import type { RequestEntity } from './visit-parts.entity';

const CHUNK = 100;

/** What an enterprise asked for is handed to whoever handles it, in the save that stores it. */
@Injectable()
export class VisitRequests {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
    private readonly accounts: Accounts,
    private readonly visits: VisitRepository,
    private readonly requests: RequestRepository,
    private readonly clock: Clock,
  ) {}

  /** In the caller's transaction. Those that are there already are neither stored nor handed over again. */
  async add(by: Reader, visit: VisitEntity, given: readonly NewRequest[]): Promise<void> {
    const fresh = { officerId: null, ticketId: null, closedAt: null, createdAt: this.clock.now() };
    const { id: visitId, enterpriseId } = visit;
    const added = await this.requests.add(
      given.map(({ clientId, kind, title, detail }) => ({
        clientId,
        visitId,
        enterpriseId,
        kind,
        title,
        detail,
        ...fresh,
      })),
    );
    for (const request of added) await this.hand(by, request, visit);
  }

  /** Of a time when nobody took them. Bears being done twice. */
  async takeOver(): Promise<void> {
    for (let after = 0; ;) {
      const waiting = await this.requests.untaken(after, CHUNK);
      const last = waiting.at(-1);
      if (!last) return;
      for (const request of waiting) await this.db.transaction(() => this.handLate(request));
      after = last.id;
    }
  }

  private async handLate(request: RequestEntity): Promise<void> {
    const [visit] = await this.visits.byIds([request.visitId]);
    const [author] = visit ? await this.accounts.byIds([visit.userId]) : [];
    const by = author ? await this.accounts.readerOf(author.username) : null;
    if (visit && by) await this.hand(by, request, visit);
  }

  private async hand(by: Reader, request: RequestEntity, { place }: VisitEntity): Promise<void> {
    const { id, enterpriseId, title } = request;
    const raised = { id, enterpriseId, title, content: requestText(request), place };
    const ticketId = await this.registry.requests.take(by, raised);
    if (ticketId !== null) await this.requests.take(id, ticketId);
  }
}
