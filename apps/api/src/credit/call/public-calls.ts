import { Injectable } from '@nestjs/common';
import type { PublicCall } from '@yanzhen/contract/credit/call';
import { isRunning } from '@yanzhen/domain/calendar/publicity-span';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import type { CallEntity } from './call.entity';
import { CallRepository } from './call.repository';
import { PlaceRepository } from './place.repository';
import { publicityOf } from './show-call';

/** What anybody may read without a sign-in: who was chosen, in which order. No score, no credit, nobody who was not. */
@Injectable()
export class PublicCalls {
  constructor(
    private readonly calls: CallRepository,
    private readonly places: PlaceRepository,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<PublicCall[]> {
    const shown: PublicCall[] = [];
    for (const call of await this.calls.publicFrom(this.clock.today())) shown.push(await this.show(call));
    return shown;
  }

  /** @throws DomainError `call.call_not_found`, also before its first day. */
  async one(id: number): Promise<PublicCall> {
    const call = await this.calls.mustFind(id);
    if (call.state !== 'published' || (call.startsOn ?? '9999') > this.clock.today())
      throw new DomainError('call.call_not_found', 'not_found', { id });
    return this.show(call);
  }

  private async show(call: CallEntity): Promise<PublicCall> {
    const publicity = publicityOf(call);
    if (!publicity) throw new Error(`published without its publicity: ${call.id}`);
    const { title, contact, startsOn, endsOn } = publicity;
    const rows = await this.places.ofCall(call.id);
    const enterprises = rows.flatMap(({ place, name, unitCode, placing }) =>
      placing === 'chosen' && place !== null ? [{ place, name, unitCode }] : [],
    );
    const running = isRunning({ startsOn, endsOn }, this.clock.today());
    return { id: call.id, name: call.name, kind: call.kind, title, contact, startsOn, endsOn, running, enterprises };
  }
}
