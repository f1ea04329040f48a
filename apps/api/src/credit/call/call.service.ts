import { Injectable } from '@nestjs/common';
import type { CallDetail, CallRow, ChangeCall, SaveCall } from '@yanzhen/contract/credit/call';
import { takesSettings } from '@yanzhen/domain/credit/call/life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import type { CallEntity } from './call.entity';
import { CallRepository, type CallValues } from './call.repository';
import { callValues } from './call-values';
import { toCallDetail, toCallRow } from './show-call';

const NOT_YET = {
  state: 'draft',
  seed: null,
  standingOn: null,
  hash: null,
  reopenedBy: null,
  reopenedAt: null,
  reopenReason: null,
  rankedBy: null,
  rankedAt: null,
  proposedById: null,
  proposedBy: null,
  proposedAt: null,
  frozenBy: null,
  frozenAt: null,
  title: null,
  contact: null,
  startsOn: null,
  endsOn: null,
  estimated: false,
} as const satisfies Partial<CallValues>;

/** Calls and their settings, which stand before the first score can be entered. */
@Injectable()
export class CallService {
  constructor(
    private readonly db: Database,
    private readonly calls: CallRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<CallRow[]> {
    const calls = await this.calls.all();
    const counts = await this.calls.counts(calls.map(({ id }) => id));
    return calls.map((call) => toCallRow(call, counts.get(call.id)));
  }

  async one(reader: Reader, id: number): Promise<CallDetail> {
    return this.show(reader, await this.calls.mustFind(id));
  }

  create(by: Reader, input: SaveCall): Promise<CallDetail> {
    const values = callValues(input);
    return this.db.transaction(async () => {
      const call = await this.calls.add({
        ...NOT_YET,
        ...told(values),
        createdBy: by.name,
        createdAt: this.clock.now(),
      });
      await this.record(by, 'credit.call.create', call.id, null, values);
      return this.show(by, call);
    });
  }

  /** @throws DomainError `call.settings_fixed` once scores are open; ChangedSince */
  change(by: Reader, id: number, { version, ...input }: ChangeCall): Promise<CallDetail> {
    const values = callValues(input);
    return this.telling(by, id, async () => {
      const before = await this.calls.mustFind(id);
      await this.calls.change({ id, version }, told(values));
      if (!takesSettings(before.state)) throw new DomainError('call.settings_fixed', 'rule', { state: before.state });
      await this.record(by, 'credit.call.change', id, callValuesOf(before), values);
      return this.one(by, id);
    });
  }

  /** A change in one transaction; the second of two people hears how the call stands now. @throws ChangedSince */
  telling(by: Reader, id: number, work: () => Promise<CallDetail>): Promise<CallDetail> {
    return withCurrent(
      'call',
      () => this.db.transaction(work),
      () => this.one(by, id),
    );
  }

  private async show(reader: Reader, call: CallEntity): Promise<CallDetail> {
    return toCallDetail(call, (await this.calls.counts([call.id])).get(call.id), reader.userId);
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object) {
    return this.audit.record({ by, act, subjectKind: 'credit_call', subjectId, before, after });
  }
}

const told = ({ tieRules, unitPlaces, ...plain }: ReturnType<typeof callValues>) => ({
  ...plain,
  tieRules: [...tieRules],
  unitPlaces: [...unitPlaces],
});

const callValuesOf = ({ name, kind, note, most, band, tieRules, restricted, places, bar, unitPlaces }: CallEntity) => ({
  ...{ name, kind, note, most, band, tieRules, restricted, places, bar, unitPlaces },
});
