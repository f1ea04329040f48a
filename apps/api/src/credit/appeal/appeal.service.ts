import { Injectable } from '@nestjs/common';
import type { AppealRow, DecideAppeal, MakeAppeal } from '@yanzhen/contract/credit/appeal';
import { appealFault, type AppealState, endWhenAccepted } from '@yanzhen/domain/credit/appeal';
import { maskDecision } from '@yanzhen/domain/credit/masked';
import { publicityOf } from '@yanzhen/domain/credit/publicity';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import type { CreditRecordEntity } from '../record/record.entity';
import { RecordEnding } from '../record/record-ending';
import { RecordRepository } from '../record/record.repository';
import { AppealRepository, type ListedAppeal } from './appeal.repository';
import { Appeals } from './appeals';

/** An enterprise objects to a record or asks for its repair; the bureau decides, and the record follows. */
@Injectable()
export class AppealService {
  constructor(
    private readonly db: Database,
    private readonly appeals: Appeals,
    private readonly rows: AppealRepository,
    private readonly records: RecordRepository,
    private readonly ending: RecordEnding,
    private readonly registry: Registry,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `credit.nothing_to_appeal`, `credit.repair_too_early`, `credit.appeal_open_already` */
  make(by: Reader, enterpriseId: number, { recordId, kind, text }: MakeAppeal): Promise<AppealRow> {
    return this.db.transaction(async () => {
      const { name } = await this.registry.mustFind(by, enterpriseId);
      const record = await this.mustFindRecord(enterpriseId, recordId);
      const { repairableFrom } = publicityOf(record);
      const fault = appealFault(kind, { ...record, repairableFrom }, this.clock.today());
      if (fault === 'nothing_to_appeal') throw new DomainError('credit.nothing_to_appeal', 'rule', {});
      if (fault) throw new DomainError('credit.repair_too_early', 'rule', { repairableFrom });
      const made = { enterpriseId, recordId, kind, slot: 0, state: 'open' as const, text: text.trim() };
      const undecided = { madeAt: this.clock.now(), decidedBy: null, decidedAt: null, decision: null };
      const id = await alone(this.rows.add({ ...made, ...undecided }));
      await this.record(by, 'make', id, { recordId, kind, text: maskDecision(made.text) });
      const details = { name, kind };
      const link = `/enterprises/${enterpriseId}/credit`;
      await this.inbox.tell({
        to: { role: 'bureau' },
        key: `credit:appeal:${id}`,
        code: 'credit.appeal_made',
        details,
        link,
      });
      return this.appeals.show(by, id);
    });
  }

  /** @throws ChangedSince with the appeal as it is now */
  withdraw(by: Reader, id: number, version: number): Promise<AppealRow> {
    return this.closing(by, id, version, () => Promise.resolve('withdrawn'), null);
  }

  /** An accepted one ends its record: a wrong record from its first day on, a repaired one from today. */
  decide(by: Reader, id: number, { version, accept, decision }: DecideAppeal): Promise<AppealRow> {
    const settle = async (appeal: ListedAppeal): Promise<AppealState> => {
      if (!accept) return 'refused';
      const record = await this.mustFindRecord(appeal.enterpriseId, appeal.recordId);
      const endedOn = endWhenAccepted(appeal.kind, record, this.clock.today());
      if (record.endedOn === null) await this.ending.end(by, record, { endedOn, endReason: decision.trim() });
      return 'accepted';
    };
    return this.closing(by, id, version, settle, decision.trim());
  }

  private closing(
    by: Reader,
    id: number,
    version: number,
    settle: (appeal: ListedAppeal) => Promise<AppealState>,
    decision: string | null,
  ): Promise<AppealRow> {
    const work = async () => {
      const appeal = await this.appeals.mustFind(by, id);
      if (appeal.version !== version) throw new DomainError('credit.changed_since', 'conflict', { id, version });
      if (appeal.state !== 'open') throw new DomainError('credit.appeal_closed', 'rule', { state: appeal.state });
      const state = await settle(appeal);
      const decided = decision === null ? {} : { decidedBy: by.name, decidedAt: this.clock.now(), decision };
      await this.rows.change({ id, version }, { state, slot: id, ...decided });
      await this.record(by, state, id, decision === null ? {} : { decision: maskDecision(decision) });
      if (decision !== null) await this.tellDecided(appeal, state);
      return this.appeals.show(by, id);
    };
    return withCurrent(
      'credit',
      () => this.db.transaction(work),
      () => this.appeals.show(by, id),
    );
  }

  private tellDecided({ id, enterpriseId, kind }: ListedAppeal, state: AppealState): Promise<void> {
    return this.inbox.tell({
      to: { enterpriseId },
      key: `credit:appeal:${id}:decided`,
      code: 'credit.appeal_decided',
      details: { kind, accepted: state === 'accepted' },
      link: `/enterprises/${enterpriseId}/credit`,
    });
  }

  private async mustFindRecord(enterpriseId: number, id: number): Promise<CreditRecordEntity> {
    const record = await this.records.one(enterpriseId, id);
    if (!record) throw new DomainError('credit.record_not_found', 'not_found', { id });
    return record;
  }

  private record(by: Reader, verb: string, subjectId: number, after: object): Promise<void> {
    return this.audit.record({ by, act: `credit.appeal.${verb}`, subjectKind: 'credit_appeal', subjectId, after });
  }
}

/** @throws DomainError `credit.appeal_open_already` */
async function alone<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // Two clicks at once: only the unique index sees both.
    if (isDuplicate(error)) throw new DomainError('credit.appeal_open_already', 'conflict', {});
    throw error;
  }
}
