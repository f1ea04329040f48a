import { Injectable } from '@nestjs/common';
import type { ActOnTicket, TicketDetail, TicketEventDetails } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { stateAfter, TICKET_STEPS } from '@yanzhen/domain/tickets/life/acts';
import { mustAllow } from '@yanzhen/domain/tickets/life/allow';
import { hardest, mustNotFallBack, type Supervision } from '@yanzhen/domain/tickets/life/supervision';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { TicketClocks } from '../clock/ticket-clocks';
import { Feedback } from '../hotline/feedback/feedback';
import { TicketRules } from '../rules/ticket-rules';
import { ActLimits } from './act-limits';
import { detailsOf, patchOf } from './act-effects';
import { CallSampling } from './call-sampling';
import { actorOf, nowOf } from './standing';
import type { TicketEntity, TicketHolderEntity } from './ticket.entity';
import { TicketNews } from './ticket-news';
import { TicketReading } from './ticket-reading';
import { TicketRepository } from './ticket.repository';

/** For whom somebody acts with the one answer of a common issue. */
export interface OnBehalf {
  readonly department: string;
  readonly commonIssueId: number;
}

/** The one way in which a request moves: allowed by the table and the limits, recorded, timed, told, in one transaction. */
@Injectable()
export class TicketActs {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
    private readonly tickets: TicketRepository,
    private readonly reading: TicketReading,
    private readonly limits: ActLimits,
    private readonly rules: TicketRules,
    private readonly sampling: CallSampling,
    private readonly clocks: TicketClocks,
    private readonly news: TicketNews,
    private readonly feedback: Feedback,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws ChangedSince with the request as it is now; DomainError `ticket.*` when the table or a limit says no */
  act(by: Reader, id: number, input: ActOnTicket, behalf?: OnBehalf): Promise<TicketDetail> {
    return withCurrent(
      'ticket',
      () => this.db.transaction(() => this.once(by, id, input, behalf)),
      () => this.reading.detail(by, id),
    );
  }

  private async once(by: Reader, id: number, input: ActOnTicket, behalf?: OnBehalf): Promise<TicketDetail> {
    // Before anything is read: of two merges against each other the second sees what the first one left.
    if (input.act === 'merge' && input.intoId !== null) await this.tickets.hold([id, input.intoId]);
    const { ticket } = await this.reading.mustFind(by, id);
    const holders = await this.tickets.holders([id]);
    const { act, sentence, version } = input;
    // Whoever looked at an older state is told what it is now, not what it does not allow.
    if (ticket.version !== version) throw new DomainError('ticket.changed_since', 'conflict', { id, version });
    const own = actorOf(by, ticket);
    const actor = behalf ? { ...own, department: behalf.department } : own;
    const { leastCalls } = (await this.rules.now()).settings;
    mustAllow(act, actor, nowOf(ticket, holders, leastCalls), sentence);
    const now = this.clock.now();
    const sample = await this.sampling.of(act, ticket, now);
    const details = {
      ...detailsOf(input, ticket, sample),
      ...(act === 'supervise' && { supervision: await this.supervision(id, input) }),
      ...(behalf && { commonIssueId: behalf.commonIssueId }),
    };
    await this.limits.mustHold(by, ticket, input);
    const change = patchOf(act, ticket, input, by.userId, sample, now);
    const askedAt = change.asked === undefined ? ticket.askedAt : change.asked && now;
    const patch = { ...change, askedAt, updatedAt: now };
    const state = stateAfter(act, ticket.state, input.callBack?.reached ?? null);
    const joint = act === 'accept' && !holders.find(({ department }) => department === actor.department)?.lead;
    const moved = { ...ticket, ...patch, state: joint ? ticket.state : state, version: version + 1 };
    const endedAt = endOf(moved, now);
    await this.tickets.change({ id, version }, { ...patch, state: moved.state, endedAt });
    // A lock is of one node: on a cluster two merges against each other collide by what they write.
    if (act === 'merge' && moved.mergedInto !== null) await this.tickets.show(moved.mergedInto, { updatedAt: now });
    if (ticket.visitRequestId !== null) await this.registry.requests.closed(ticket.visitRequestId, endedAt);
    const department = departmentOf(input, holders, actor.department);
    await this.hold(moved, input, department, now);
    await this.record(by, moved, input, details, department, now);
    const step = { act, at: now, department: department ?? input.dispatch?.lead ?? null, sentence };
    await this.feedback.tell(moved, { ...step, closedAs: details.closedAs ?? null });
    const events = await this.tickets.events(id);
    await this.tickets.show(id, await this.clocks.follow(moved, events, await this.clocks.world()));
    const told = input.dispatch ? [input.dispatch.lead, ...input.dispatch.joint] : holders.map((one) => one.department);
    await this.news.of(act, moved, told);
    return this.reading.detail(by, id);
  }

  private async supervision(id: number, { supervision }: ActOnTicket): Promise<Supervision> {
    return mustNotFallBack(supervision ?? null, hardest(await this.tickets.events(id)));
  }

  /** Who has it, and whether their clock stands. */
  private async hold({ id }: TicketEntity, { act, dispatch }: ActOnTicket, department: string | null, now: Date) {
    if (dispatch) return this.tickets.hand(id, dispatch.lead, dispatch.joint);
    if (act === 'return' || act === 'reopen') return this.tickets.release(id);
    if (department === null) return;
    if (act === 'accept') await this.tickets.changeHolder(id, department, { acceptedAt: now });
    if (act === 'pause') await this.tickets.changeHolder(id, department, { pausedAt: now });
    if (act === 'resume') await this.tickets.changeHolder(id, department, { pausedAt: null });
  }

  private async record(
    by: Reader,
    ticket: TicketEntity,
    { act, sentence }: ActOnTicket,
    details: TicketEventDetails,
    department: string | null,
    at: Date,
  ): Promise<void> {
    await this.tickets.addEvent({
      ticketId: ticket.id,
      cycle: ticket.cycle,
      act,
      at,
      userId: by.userId,
      userName: by.name,
      role: by.role,
      department,
      sentence: sentence?.trim() || null,
      details,
    });
    await this.audit.record({
      by,
      act: `tickets.ticket.${act}`,
      subjectKind: 'ticket',
      subjectId: ticket.id,
      before: null,
      after: { state: ticket.state, ...details, ...(department ? { department } : {}) },
    });
  }
}

const endOf = ({ state }: TicketEntity, now: Date): Date | null => (isEnded(state) ? now : null);

/** For whom it is done: who acts for a department does it for that one, a granted extension is the leading one's. */
function departmentOf({ act }: ActOnTicket, holders: readonly TicketHolderEntity[], own: string | null): string | null {
  if (act === 'grant_extension' || act === 'refuse_extension' || act === 'rework')
    return holders.find(({ lead }) => lead)?.department ?? null;
  return TICKET_STEPS[act].as === 'lead' || TICKET_STEPS[act].as === 'any_department' ? own : null;
}
