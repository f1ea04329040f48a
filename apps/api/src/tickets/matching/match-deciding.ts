import { Injectable } from '@nestjs/common';
import type { DecideMatch, TicketCandidate, TicketMatch, TicketToMatch } from '@yanzhen/contract/tickets/matching';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { MatchView } from '@yanzhen/domain/tickets/matching/kept';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { numbersOf, pageOf } from '../../platform/http/page';
import { withCurrent } from '../../platform/http/with-current';
import { type KnownEnterprise, Registry } from '../../registry';
import { TicketClocks } from '../clock/ticket-clocks';
import { numberOf, TicketReading } from '../ticket/ticket-reading';
import { TicketRepository } from '../ticket/ticket.repository';
import type { TicketMatchEntity } from './match.entity';
import { type MatchedTicket, MatchRepository } from './match.repository';

/** Each row shows its candidates. */
const PAGE = 20;

/** What a person says of whose a request is: confirms who was found, or corrects it. */
@Injectable()
export class MatchDeciding {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
    private readonly reading: TicketReading,
    private readonly tickets: TicketRepository,
    private readonly matches: MatchRepository,
    private readonly clocks: TicketClocks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, view: MatchView, cursor: string | undefined): Promise<Page<TicketToMatch>> {
    const before = cursor ? (numbersOf(cursor, 1)[0] ?? null) : null;
    const rows = await this.matches.page(view, before, PAGE + 1);
    const known = await this.known(
      reader,
      rows.map(({ match }) => match),
    );
    return pageOf(
      rows,
      PAGE,
      await this.matches.count(view),
      ({ ticket }) => [ticket.id],
      (row) => toMatch(row, known),
    );
  }

  /** @throws DomainError `ticket.request_not_found` */
  async of(reader: Reader, id: number): Promise<TicketMatch> {
    await this.reading.mustFind(reader, id);
    const match = await this.matches.of(id);
    if (!match)
      return { ticketId: id, state: 'none', mentioned: null, candidates: [], decidedBy: null, decidedAt: null };
    return shown(match, await this.known(reader, [match]));
  }

  /**
   * The same said twice changes nothing the second time.
   * @throws ChangedSince with the request as it is now; DomainError `registry.enterprise_*`, `ticket.own_enterprise`
   */
  decide(by: Reader, id: number, { version, enterpriseId }: DecideMatch): Promise<TicketMatch> {
    return withCurrent(
      'ticket',
      () => this.db.transaction(() => this.once(by, id, version, enterpriseId)),
      () => this.reading.detail(by, id),
    );
  }

  private async once(by: Reader, id: number, version: number, enterpriseId: number | null): Promise<TicketMatch> {
    const { ticket } = await this.reading.mustFind(by, id);
    const firm = enterpriseId === null ? null : await this.registry.mustFind(by, enterpriseId);
    if (firm?.state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: firm.id });
    if (ticket.channel === 'enterprise') throw new DomainError('ticket.own_enterprise', 'rule', { id });
    const known = await this.matches.of(id);
    if (known?.state === 'decided' && ticket.enterpriseId === enterpriseId) return this.of(by, id);
    const now = this.clock.now();
    const unitCode = ticket.unitCode ?? firm?.unitCode ?? null;
    await this.tickets.change({ id, version }, { enterpriseId, unitCode, updatedAt: now });
    // What is counted by unit counts it there from now on.
    const events = await this.tickets.events(id);
    await this.tickets.show(id, await this.clocks.follow({ ...ticket, unitCode }, events, await this.clocks.world()));
    await this.matches.decide(id, by.name, now);
    await this.audit.record({
      by,
      act: 'tickets.ticket.match',
      subjectKind: 'ticket',
      subjectId: id,
      before: { enterpriseId: ticket.enterpriseId, unitCode: ticket.unitCode },
      after: { enterpriseId, unitCode },
    });
    return this.of(by, id);
  }

  private async known(
    reader: Reader,
    matches: readonly TicketMatchEntity[],
  ): Promise<ReadonlyMap<number, KnownEnterprise>> {
    const ids = [...new Set(matches.flatMap(({ candidates }) => candidates.map(({ enterpriseId }) => enterpriseId)))];
    return new Map((await this.registry.byIds(reader, ids)).map((firm) => [firm.id, firm]));
  }
}

const shown = (match: TicketMatchEntity, known: ReadonlyMap<number, KnownEnterprise>): TicketMatch => ({
  ticketId: match.ticketId,
  state: match.state,
  mentioned: match.mentioned,
  candidates: match.candidates.flatMap(({ enterpriseId, ...rest }): TicketCandidate[] => {
    const firm = known.get(enterpriseId);
    if (!firm || firm.state === 'merged') return [];
    return [{ enterpriseId, name: firm.name, uscc: firm.uscc, unitCode: firm.unitCode, ...rest }];
  }),
  decidedBy: match.decidedBy,
  decidedAt: match.decidedAt?.toISOString() ?? null,
});

const toMatch = ({ ticket, match }: MatchedTicket, known: ReadonlyMap<number, KnownEnterprise>): TicketToMatch => ({
  ...shown(match, known),
  version: ticket.version,
  no: numberOf(ticket),
  orderNo: ticket.orderNo,
  title: ticket.title,
  content: ticket.content,
  unitCode: ticket.unitCode,
  enterpriseId: ticket.enterpriseId,
  receivedAt: ticket.receivedAt.toISOString(),
});
