import { Injectable } from '@nestjs/common';
import type { RecountMoveRow, RulesPreview } from '@yanzhen/contract/tickets/rules';
import type { HouseRules } from '@yanzhen/domain/tickets/rules/house-rules';
import { mustBeSound } from '@yanzhen/domain/tickets/rules/sound';
import { Clock } from '../../platform/clock';
import { type CountedTicket, CountedAnew, isMoved, isNewlyOverdue } from '../recount/counted-anew';
import { OpenTicketsRepository } from '../recount/open-tickets.repository';
import { numberOf } from '../ticket/ticket-reading';
import { TicketRepository } from '../ticket/ticket.repository';
import { TicketRules } from './ticket-rules';

/** More would keep the person waiting; the rest is counted when the rules are saved. */
const MOST = 2000;
const AT_ONCE = 500;
const SHOWN = 20;

/** What would move, counted by the same code that moves it. */
@Injectable()
export class RulesPreviews {
  constructor(
    private readonly rules: TicketRules,
    private readonly open: OpenTicketsRepository,
    private readonly anew: CountedAnew,
    private readonly tickets: TicketRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError of `mustBeSound` */
  async of(rules: HouseRules): Promise<RulesPreview> {
    mustBeSound(rules);
    const world = { rules, time: await this.rules.workingTime(rules) };
    const ids = await this.open.dueFirst(MOST);
    const moved: CountedTicket[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE)
      moved.push(...(await this.anew.of(ids.slice(from, from + AT_ONCE), world)).filter(isMoved));
    const now = this.clock.now();
    const late = moved.filter((one) => isNewlyOverdue(one, now));
    const first = [...late, ...moved.filter((one) => !late.includes(one))].slice(0, SHOWN);
    return {
      counted: ids.length,
      open: await this.open.count(),
      moved: moved.length,
      earlier: moved.filter((one) => shift(one) < 0).length,
      later: moved.filter((one) => shift(one) > 0).length,
      newlyOverdue: late.length,
      moves: await this.shown(first, now),
    };
  }

  private async shown(first: readonly CountedTicket[], now: Date): Promise<RecountMoveRow[]> {
    const titles = await this.tickets.titles(first.map(({ ticket }) => ticket.id));
    return first.map((one) => ({
      ticketId: one.ticket.id,
      no: numberOf(one.ticket),
      title: titles.get(one.ticket.id) ?? '',
      step: one.plan.running.step ?? one.ticket.step,
      before: one.ticket.dueAt?.toISOString() ?? null,
      after: one.plan.running.dueAt?.toISOString() ?? null,
      newlyOverdue: isNewlyOverdue(one, now),
    }));
  }
}

/** No time at all is later than any. */
const shift = ({ ticket, plan }: CountedTicket): number =>
  (plan.running.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER) - (ticket.dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER);
