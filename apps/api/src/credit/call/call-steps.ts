import { Injectable } from '@nestjs/common';
import type { CallDetail, PublishCall, TakeCallStep } from '@yanzhen/contract/credit/call';
import { publicitySpan } from '@yanzhen/domain/calendar/publicity-span';
import { type CallStep, mustAllowStep } from '@yanzhen/domain/credit/call/life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Calendar } from '../../calendar';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import type { CallEntity } from './call.entity';
import { CallRepository, type CallValues } from './call.repository';
import { CallService } from './call.service';
import { Rankings } from './rankings';

type Patch = Partial<CallValues>;

/** The way of a call from draft to a public list. The version decides whose step it is: each is done once. */
@Injectable()
export class CallSteps {
  constructor(
    private readonly calls: CallRepository,
    private readonly service: CallService,
    private readonly rankings: Rankings,
    private readonly calendar: Calendar,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError what stands against the step (`objectionToStep`), `call.standing_changed`; ChangedSince */
  take(by: Reader, id: number, { version, step, reason, seed }: TakeCallStep): Promise<CallDetail> {
    return this.step(by, { id, version }, step, reason, (call) => this.doing(by, call, step, reason, seed));
  }

  /** @throws DomainError `call.starts_in_past`, `call.wrong_state`; ChangedSince */
  publish(by: Reader, id: number, { version, title, contact, startsOn, days }: PublishCall): Promise<CallDetail> {
    return this.step(by, { id, version }, 'publish', null, async () => {
      if (startsOn < this.clock.today()) throw new DomainError('call.starts_in_past', 'rule', {});
      const span = publicitySpan(await this.calendar.now(), startsOn, days);
      return { title: title.trim(), contact: contact.trim(), ...span };
    });
  }

  private step(
    by: Reader,
    seen: { id: number; version: number },
    step: CallStep,
    reason: string | null,
    doing: (call: CallEntity) => Promise<Patch>,
  ): Promise<CallDetail> {
    return this.service.telling(by, seen.id, async () => {
      // Takes the row first: whoever comes second hears of the first, whatever the state is by then.
      await this.calls.change(seen, {});
      const call = await this.calls.mustFind(seen.id);
      const state = mustAllowStep(step, by.userId, { state: call.state, proposedBy: call.proposedById }, reason);
      const patch: Patch = { state, ...(await doing(call)) };
      await this.calls.write(seen.id, patch);
      const after = { ...patch, ...(reason === null ? {} : { reason: reason.trim() }) };
      await this.audit.record({ by, act: `credit.call.${step}`, subjectKind: 'credit_call', subjectId: seen.id, before: { state: call.state }, after }); // prettier-ignore
      return this.service.one(by, seen.id);
    });
  }

  private async doing(
    by: Reader,
    call: CallEntity,
    step: CallStep,
    reason: string | null,
    seed: string | null,
  ): Promise<Patch> {
    const now = this.clock.now();
    const nobody = { proposedById: null, proposedBy: null, proposedAt: null };
    switch (step) {
      case 'rank':
        return { ...(await this.rankings.make(by, call, seed)), rankedBy: by.name, rankedAt: now, ...nobody };
      case 'reopen':
        return { reopenedBy: by.name, reopenedAt: now, reopenReason: reason?.trim() ?? null, ...nobody };
      case 'propose':
        await this.rankings.mustBePresent(call);
        await this.inbox.tell({
          to: { role: 'bureau' },
          key: `call:${call.id}:proposed:${call.version}`,
          code: 'call.freeze_wanted',
          details: { name: call.name },
          link: `/calls/${call.id}/ranking`,
        });
        return { proposedById: by.userId, proposedBy: by.name, proposedAt: now };
      case 'freeze':
        await this.rankings.mustBePresent(call);
        return { frozenBy: by.name, frozenAt: now };
      default:
        return {};
    }
  }
}
