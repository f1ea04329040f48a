import { Injectable } from '@nestjs/common';
import type {
  CommonIssueDetail,
  CommonIssueFilter,
  CommonIssueOf,
  CommonIssueRow,
  LinkedRequest,
} from '@yanzhen/contract/tickets/common';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { objectionToAnswer } from '@yanzhen/domain/tickets/common/issue';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { nowOf } from '../ticket/standing';
import { TicketReading } from '../ticket/ticket-reading';
import { TicketRepository } from '../ticket/ticket.repository';
import type { CommonIssueEntity } from './common.entity';
import { type CommonCounts, CommonRepository } from './common.repository';
import { LinkRepository } from './link.repository';

/** What a reader sees of common issues; one out of sight is not found, a request out of sight is not among its requests. */
@Injectable()
export class CommonReading {
  constructor(
    private readonly issues: CommonRepository,
    private readonly links: LinkRepository,
    private readonly reading: TicketReading,
    private readonly tickets: TicketRepository,
  ) {}

  async page(reader: Reader, filter: CommonIssueFilter, cursor: string | undefined): Promise<Page<CommonIssueRow>> {
    const before = cursor ? (numbersOf(cursor, 1)[0] ?? null) : null;
    const rows = await this.issues.page(reader, filter, before, PAGE_SIZE + 1);
    const ids = rows.map(({ id }) => id);
    const counts = await this.issues.counts(reader, ids);
    return pageOf(
      rows,
      PAGE_SIZE,
      await this.issues.count(reader, filter),
      ({ id }) => [id],
      (issue) => rowOf(issue, counts),
    );
  }

  /** @throws DomainError `common.issue_not_found` */
  async mustFind(reader: Reader, id: number): Promise<CommonIssueEntity> {
    const found = await this.issues.one(reader, id);
    if (!found) throw new DomainError('common.issue_not_found', 'not_found', { id });
    return found;
  }

  /** @throws DomainError `common.issue_not_found` */
  async detail(reader: Reader, id: number): Promise<CommonIssueDetail> {
    const issue = await this.mustFind(reader, id);
    return {
      ...rowOf(issue, await this.issues.counts(reader, [id])),
      cause: issue.cause,
      answer: issue.answer,
      answeredBy: issue.answeredBy,
      createdBy: issue.createdBy,
      linked: await this.linked(reader, issue),
    };
  }

  /** @throws DomainError `ticket.request_not_found` */
  async ofTicket(reader: Reader, ticketId: number): Promise<CommonIssueOf> {
    await this.reading.mustFind(reader, ticketId);
    const link = await this.links.ofTicket(ticketId);
    const issue = link && (await this.issues.one(reader, link.issueId));
    return { issue: issue && rowOf(issue, await this.issues.counts(reader, [issue.id])) };
  }

  private async linked(reader: Reader, { id, lead }: CommonIssueEntity): Promise<LinkedRequest[]> {
    const links = new Map((await this.links.of(id)).map((link) => [link.ticketId, link]));
    const rows = await this.reading.rows(reader, [...links.keys()]);
    const ids = rows.map((row) => row.id);
    const holders = await this.tickets.holders(ids);
    const tickets = new Map((await this.tickets.byIds(ids)).map((ticket) => [ticket.id, ticket]));
    return rows.map((ticket) => {
      const [answeredAt, now] = [links.get(ticket.id)?.answeredAt ?? null, tickets.get(ticket.id)];
      const objection = answeredAt || !now ? null : objectionToAnswer(lead, nowOf(now, holders));
      return { ticket, answeredAt: answeredAt?.toISOString() ?? null, objection };
    });
  }
}

const NONE: CommonCounts = { requests: 0, enterprises: 0, open: 0 };

const rowOf = (issue: CommonIssueEntity, counts: ReadonlyMap<number, CommonCounts>): CommonIssueRow => ({
  id: issue.id,
  version: issue.version,
  title: issue.title,
  lead: issue.lead,
  state: issue.state,
  ...(counts.get(issue.id) ?? NONE),
  createdAt: issue.createdAt.toISOString(),
  answeredAt: issue.answeredAt?.toISOString() ?? null,
});
