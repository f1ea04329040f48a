import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { unitName } from '@yanzhen/domain/identity/unit';
import { learn, type Learned } from '@yanzhen/domain/tickets/suggest/learned';
import { suggest, type Suggestion } from '@yanzhen/domain/tickets/suggest/suggest';
import { Clock } from '../../platform/clock';
import { TicketRules } from '../rules/ticket-rules';
import { TicketReading } from '../ticket/ticket-reading';
import { HandledRepository } from './handled.repository';

/** So many of the latest requests are learned from: a city's year or two, and a moment's work. */
const LEARNED_FROM = 5_000;
/** What one dispatch more or less says can wait. */
const KEPT_MS = 10 * 60_000;

/** Says to whom a request could go, by the bureau's words, by what was done before and by where it lies; it moves nothing. */
@Injectable()
export class Suggesting {
  private kept: { readonly at: number; readonly learned: Promise<Learned> } | null = null;

  constructor(
    private readonly handled: HandledRepository,
    private readonly reading: TicketReading,
    private readonly rules: TicketRules,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ticket.request_not_found` */
  async of(reader: Reader, id: number): Promise<Suggestion[]> {
    const { ticket } = await this.reading.mustFind(reader, id);
    const { keywords } = await this.rules.now();
    const unit = ticket.unitCode && unitName(ticket.unitCode);
    return suggest(`${ticket.title}\n${ticket.content}`, keywords, await this.learned(), unit);
  }

  private learned(): Promise<Learned> {
    const now = this.clock.now().getTime();
    if (!this.kept || now - this.kept.at > KEPT_MS || now < this.kept.at) {
      const fresh = { at: now, learned: this.handled.latest(LEARNED_FROM).then(learn) };
      this.kept = fresh;
      // What failed is not kept: the next question reads again.
      fresh.learned.catch(() => (this.kept = this.kept === fresh ? null : this.kept));
    }
    return this.kept.learned;
  }
}
