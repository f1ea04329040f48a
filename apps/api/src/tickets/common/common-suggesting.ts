import { Injectable } from '@nestjs/common';
import type {
  CommonSuggestion,
  CommonSuggestions,
  DismissSuggestion,
} from '@yanzhen/contract/tickets/common-suggestion';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { type Cluster, clustersOf, isNews, SUGGESTING } from '@yanzhen/domain/tickets/common/clusters';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { textOf } from '../repeats/repeats';
import { TicketRules } from '../rules/ticket-rules';
import { TicketReading } from '../ticket/ticket-reading';
import type { TicketEntity } from '../ticket/ticket.entity';
import { TicketRepository } from '../ticket/ticket.repository';
import { SuggestionRepository } from './suggestion.repository';

const DAY_MS = 86_400_000;

/** Finds requests of several enterprises that could have one cause. Whether they have, a person says. */
@Injectable()
export class CommonSuggesting {
  constructor(
    private readonly db: Database,
    private readonly rows: SuggestionRepository,
    private readonly tickets: TicketRepository,
    private readonly reading: TicketReading,
    private readonly rules: TicketRules,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader): Promise<CommonSuggestions> {
    const { commonDays: days } = (await this.rules.now()).settings;
    const ids = await this.rows.candidates(new Date(this.clock.now().getTime() - days * DAY_MS));
    const tickets = new Map((await this.tickets.byIds(ids)).map((ticket) => [ticket.id, ticket]));
    const told = [...tickets.values()].map((ticket) => ({
      id: ticket.id,
      enterpriseId: ticket.enterpriseId ?? 0,
      text: textOf(ticket),
    }));
    const dismissed = await this.rows.dismissed(ids);
    const firms = new Map(told.map((one) => [one.id, one]));
    const fresh = clustersOf(told)
      .filter((cluster) =>
        isNews(
          cluster.ids.flatMap((id) => firms.get(id) ?? []),
          dismissed,
        ),
      )
      .slice(0, SUGGESTING.shown);
    const suggestions: CommonSuggestion[] = [];
    for (const cluster of fresh) suggestions.push(await this.shown(reader, cluster, tickets));
    return { days, read: ids.length, most: SUGGESTING.read, fewest: SUGGESTING.enterprises, suggestions };
  }

  /** Said twice it is said once. @throws DomainError `ticket.request_not_found` for any of them */
  decide(by: Reader, { ticketIds, dismissed }: DismissSuggestion): Promise<CommonSuggestions> {
    return this.db.transaction(async () => {
      for (const id of ticketIds) {
        await this.reading.mustFind(by, id);
        if (dismissed) await this.rows.dismiss(id, by.name, this.clock.now());
      }
      if (!dismissed) await this.rows.recall(ticketIds);
      await this.audit.record({
        by,
        act: 'tickets.common.dismiss',
        subjectKind: 'ticket',
        subjectId: ticketIds[0] ?? 0,
        before: null,
        after: { requests: ticketIds, dismissed },
      });
      return this.of(by);
    });
  }

  private async shown(
    reader: Reader,
    { ids, middle, words, enterprises }: Cluster,
    tickets: ReadonlyMap<number, TicketEntity>,
  ): Promise<CommonSuggestion> {
    const requests = await this.reading.rows(reader, ids.slice(0, TICKET_LIMITS.bulk));
    return { title: tickets.get(middle)?.title ?? '', words: [...words], enterprises, requests };
  }
}
