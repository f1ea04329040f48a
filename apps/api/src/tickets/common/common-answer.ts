import { Injectable } from '@nestjs/common';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { AnswerCommonIssue } from '@yanzhen/contract/tickets/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { objectionToAnswer } from '@yanzhen/domain/tickets/common/issue';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { oneByOne } from '../../platform/http/batch';
import { withCurrent } from '../../platform/http/with-current';
import { nowOf } from '../ticket/standing';
import { TicketActs } from '../ticket/ticket-acts';
import { TicketReading } from '../ticket/ticket-reading';
import { TicketRepository } from '../ticket/ticket.repository';
import type { CommonIssueEntity } from './common.entity';
import { CommonReading } from './common-reading';
import { CommonRepository } from './common.repository';
import { LinkRepository } from './link.repository';

/** One answer, given as the reply of each request that can take it: a transaction, a history line and an audit record of its own. */
@Injectable()
export class CommonAnswer {
  constructor(
    private readonly db: Database,
    private readonly issues: CommonRepository,
    private readonly links: LinkRepository,
    private readonly common: CommonReading,
    private readonly acts: TicketActs,
    private readonly reading: TicketReading,
    private readonly tickets: TicketRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * What could not take it says why and is left alone; the same words again go on with those.
   * @throws ChangedSince with the issue as it is now; DomainError `common.no_requests`, `common.answered_already`
   */
  async give(by: Reader, id: number, { version, answer }: AnswerCommonIssue): Promise<BatchAnswer> {
    const issue = await withCurrent(
      'common',
      () => this.settled(by, id, version, answer.trim()),
      () => this.common.detail(by, id),
    );
    const { linked } = await this.common.detail(by, id);
    return oneByOne(
      linked.map(({ ticket }) => ({ id: ticket.id })),
      ({ id: ticketId }) => this.db.transaction(() => this.one(by, issue, ticketId)),
    );
  }

  /** The words stand, whoever was first to press. */
  private async settled(by: Reader, id: number, version: number, answer: string): Promise<CommonIssueEntity> {
    try {
      return await this.db.transaction(() => this.settle(by, id, version, answer));
    } catch (error) {
      const issue = await this.common.mustFind(by, id);
      if (isStale(error) && issue.answer === answer) return issue;
      throw error;
    }
  }

  private async settle(by: Reader, id: number, version: number, answer: string): Promise<CommonIssueEntity> {
    const issue = await this.common.mustFind(by, id);
    if (issue.answer === answer) return issue;
    if (issue.state === 'answered' && issue.version === version)
      throw new DomainError('common.answered_already', 'rule', { id });
    if ((await this.links.count(id)) === 0) throw new DomainError('common.no_requests', 'rule', { id });
    const now = this.clock.now();
    const patch = { state: 'answered' as const, answer, answeredBy: by.name, answeredAt: now, updatedAt: now };
    await this.issues.change({ id, version }, patch);
    await this.audit.record({
      by,
      act: 'tickets.common.answer',
      subjectKind: 'common_issue',
      subjectId: id,
      before: null,
      after: { answer },
    });
    return { ...issue, ...patch, version: version + 1 };
  }

  private async one(by: Reader, { id, lead, answer }: CommonIssueEntity, ticketId: number): Promise<void> {
    if (!(await this.links.take(id, ticketId, this.clock.now()))) {
      if (!(await this.links.between(id, ticketId))) throw new DomainError('common.not_linked', 'rule', {});
      return;
    }
    const { ticket } = await this.reading.mustFind(by, ticketId);
    const why = objectionToAnswer(lead, nowOf(ticket, await this.tickets.holders([ticketId])));
    if (why) throw new DomainError(why, 'rule', { lead });
    const nothing = { dispatch: null, time: null, callBack: null, intoId: null };
    const reply = { version: ticket.version, act: 'reply' as const, sentence: answer, ...nothing };
    await this.acts.act(by, ticketId, reply, { department: lead, commonIssueId: id });
  }
}

const isStale = (error: unknown): boolean => error instanceof DomainError && error.code === 'common.changed_since';
