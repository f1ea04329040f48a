import { Injectable } from '@nestjs/common';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type {
  CommonIssueDetail,
  CommonIssueWords,
  EditCommonIssue,
  NewCommonIssue,
} from '@yanzhen/contract/tickets/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { ADDRESSEES, handlersOf } from '@yanzhen/domain/tickets/addressee';
import { COMMON_LIMITS } from '@yanzhen/domain/tickets/common/issue';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { AuditTrail } from '../../audit';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { oneByOne } from '../../platform/http/batch';
import { withCurrent } from '../../platform/http/with-current';
import { TicketReading } from '../ticket/ticket-reading';
import { CommonReading } from './common-reading';
import { CommonRepository } from './common.repository';
import { LinkRepository } from './link.repository';

/** What the bureau finds to have one cause. */
@Injectable()
export class CommonIssues {
  constructor(
    private readonly db: Database,
    private readonly issues: CommonRepository,
    private readonly links: LinkRepository,
    private readonly common: CommonReading,
    private readonly reading: TicketReading,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** With all of its first requests or not at all. @throws DomainError as `link`; `ticket.addressee_unknown` */
  create(by: Reader, { ticketIds, ...words }: NewCommonIssue): Promise<CommonIssueDetail> {
    return this.db.transaction(async () => {
      const now = this.clock.now();
      const fresh = { state: 'open', answer: null, answeredBy: null, answeredAt: null } as const;
      const stamps = { createdBy: by.name, createdAt: now, updatedAt: now };
      const said = sound(words);
      const id = await this.issues.add({ ...said, ...fresh, ...stamps });
      await this.record(by, id, 'create', { ...said, requests: ticketIds });
      for (const ticketId of ticketIds) await this.join(by, id, ticketId);
      await this.tellLead(id, said);
      return this.common.detail(by, id);
    });
  }

  /** @throws ChangedSince with the issue as it is now; DomainError `common.answered_already` */
  edit(by: Reader, id: number, { version, ...words }: EditCommonIssue): Promise<CommonIssueDetail> {
    return this.changing(by, id, async () => {
      const issue = await this.common.mustFind(by, id);
      if (issue.version === version && issue.state === 'answered')
        throw new DomainError('common.answered_already', 'rule', { id });
      const said = sound(words);
      await this.issues.change({ id, version }, { ...said, updatedAt: this.clock.now() });
      await this.record(by, id, 'edit', { ...said });
      if (said.lead !== issue.lead) await this.tellLead(id, said);
      return this.common.detail(by, id);
    });
  }

  /** Each as if it stood alone; one that is a part already stays one. */
  async link(by: Reader, id: number, ticketIds: readonly number[]): Promise<BatchAnswer> {
    await this.common.mustFind(by, id);
    return oneByOne(
      ticketIds.map((ticketId) => ({ id: ticketId })),
      (ticket) =>
        this.db.transaction(async () => {
          if (await this.links.between(id, ticket.id)) return;
          await this.join(by, id, ticket.id);
          await this.record(by, id, 'link', { request: ticket.id });
        }),
    );
  }

  /** Taken out twice is taken out. @throws DomainError `common.request_answered` */
  unlink(by: Reader, id: number, ticketId: number): Promise<CommonIssueDetail> {
    return this.db.transaction(async () => {
      await this.common.mustFind(by, id);
      await this.reading.mustFind(by, ticketId);
      if (await this.links.remove(id, ticketId)) await this.record(by, id, 'unlink', { request: ticketId });
      else if (await this.links.between(id, ticketId))
        throw new DomainError('common.request_answered', 'rule', { id: ticketId });
      return this.common.detail(by, id);
    });
  }

  /**
   * Its requests go on by themselves.
   * @throws ChangedSince with the issue as it is now; DomainError `common.answered_already`
   */
  dissolve(by: Reader, id: number, version: number): Promise<void> {
    return this.changing(by, id, async () => {
      const { state, version: now, ...issue } = await this.common.mustFind(by, id);
      if (now === version && state === 'answered') throw new DomainError('common.answered_already', 'rule', { id });
      await this.issues.change({ id, version }, { updatedAt: this.clock.now() });
      const requests = (await this.links.of(id)).map(({ ticketId }) => ticketId);
      await this.links.removeAll(id);
      await this.issues.remove(id);
      await this.record(by, id, 'dissolve', { title: issue.title, requests });
    });
  }

  private async join(by: Reader, id: number, ticketId: number): Promise<void> {
    const { ticket } = await this.reading.mustFind(by, ticketId);
    if (isEnded(ticket.state)) throw new DomainError('common.ended', 'rule', { id: ticketId, title: ticket.title });
    if ((await this.links.count(id)) >= COMMON_LIMITS.requests)
      throw new DomainError('common.full', 'rule', { most: COMMON_LIMITS.requests });
    await this.links.add(id, ticket, by.name, this.clock.now());
  }

  /** Each unit once, however often the answer goes to and fro. */
  private async tellLead(id: number, { title, lead }: CommonIssueWords): Promise<void> {
    const news = { code: 'common.to_answer', details: { title }, link: `/common-issues/${id}` } as const;
    for (const to of handlersOf(lead)) await this.inbox.tell({ to, key: `common:${id}:${lead}`, ...news });
  }

  private changing<T>(by: Reader, id: number, work: () => Promise<T>): Promise<T> {
    return withCurrent(
      'common',
      () => this.db.transaction(work),
      () => this.common.detail(by, id),
    );
  }

  private record(by: Reader, id: number, act: string, after: Record<string, unknown>): Promise<void> {
    const of = { subjectKind: 'common_issue', subjectId: id, before: null, after };
    return this.audit.record({ by, act: `tickets.common.${act}`, ...of });
  }
}

/** @throws DomainError `ticket.addressee_unknown` */
function sound({ title, cause, lead }: CommonIssueWords): CommonIssueWords {
  if (!ADDRESSEES.includes(lead)) throw new DomainError('ticket.addressee_unknown', 'invalid', { department: lead });
  return { title: title.trim(), cause: cause.trim(), lead };
}
