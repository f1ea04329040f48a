import { Injectable } from '@nestjs/common';
import type {
  ChangeCreditRecord,
  CreditHistoryRow,
  CreditOfEnterprise,
  RemoveCreditRecord,
  SaveCreditRecord,
} from '@yanzhen/contract/credit/record';
import { rulesOn } from '@yanzhen/domain/credit/rules';
import { standingOn, standingPeriods } from '@yanzhen/domain/credit/standing';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditHistory, AuditTrail } from '../../audit';
import { Files } from '../../files';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { RuleVersions } from '../rule/rule-versions';
import { Standings } from '../standing/standings';
import { toldRecord } from './credit-history';
import { type RecordColumns, recordColumns } from './record-columns';
import type { CreditRecordEntity } from './record.entity';
import { RecordFileRepository } from './record-file.repository';
import { RecordRepository } from './record.repository';
import { toCreditRecordRow } from './show-record';

const HISTORY = 200;

/** Credit records of one enterprise, and what follows from them. */
@Injectable()
export class RecordService {
  constructor(
    private readonly db: Database,
    private readonly records: RecordRepository,
    private readonly evidence: RecordFileRepository,
    private readonly files: Files,
    private readonly standings: Standings,
    private readonly versions: RuleVersions,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly history: AuditHistory,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `registry.enterprise_not_found` outside the reader's sight. */
  async ofEnterprise(reader: Reader, enterpriseId: number, asOf = this.clock.today()): Promise<CreditOfEnterprise> {
    await this.registry.mustFind(reader, enterpriseId);
    const records = await this.records.ofEnterprise(enterpriseId);
    const versions = await this.versions.all();
    const { standing, reasons, rules } = standingOn(records, asOf, versions);
    const periods = standingPeriods(records, versions);
    const present = periods.find(({ from, to }) => from <= asOf && (to === null || to >= asOf));
    const fed = records.length > 0 || (await this.records.listedSince()) !== null;
    return {
      asOf,
      standing,
      since: present?.from ?? null,
      lastDay: present?.to ?? null,
      reasons: reasons.map((reason) => ({ ...reason })),
      periods,
      records: records.map((record) => toCreditRecordRow(record, asOf, rulesOn(versions, asOf))),
      rules,
      fed,
    };
  }

  add(by: Reader, enterpriseId: number, input: SaveCreditRecord): Promise<CreditOfEnterprise> {
    const cause = input.cause ?? null;
    return this.db.transaction(async () => {
      const { state } = await this.registry.mustFind(by, enterpriseId);
      const columns = recordColumns(input, this.clock.today());
      if (state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: enterpriseId });
      const row = { ...columns, cause, enterpriseId, sourceJobId: null, createdAt: this.clock.now() };
      const id = await once(this.records.add(row));
      await this.record(by, 'credit.record.add', id, null, toldRecord({ ...columns, cause }));
      return this.after(by, enterpriseId);
    });
  }

  /** @throws ChangedSince with what the room knows now. */
  change(by: Reader, enterpriseId: number, id: number, input: ChangeCreditRecord): Promise<CreditOfEnterprise> {
    return this.telling(by, enterpriseId, async () => {
      const before = await this.mustFind(enterpriseId, id);
      const columns = recordColumns(input, this.clock.today());
      const patch: RecordColumns & { cause: string | null } = {
        ...columns,
        cause: input.cause === undefined ? before.cause : input.cause,
      };
      await once(this.records.change({ id, version: input.version }, patch));
      await this.record(by, 'credit.record.change', id, toldRecord(before), { ...toldRecord(patch), why: input.why });
      return this.after(by, enterpriseId);
    });
  }

  /** For what was never so; a record that is over keeps its row. @throws ChangedSince */
  remove(
    by: Reader,
    enterpriseId: number,
    id: number,
    { version, why }: RemoveCreditRecord,
  ): Promise<CreditOfEnterprise> {
    return this.telling(by, enterpriseId, async () => {
      const before = await this.mustFind(enterpriseId, id);
      if (!why?.trim()) throw new DomainError('credit.why_missing', 'rule', {});
      await this.records.remove({ id, version });
      await this.files.remove(await this.evidence.forget(id));
      await this.record(by, 'credit.record.remove', id, { ...toldRecord(before), enterpriseId }, { why });
      return this.after(by, enterpriseId);
    });
  }

  async past(reader: Reader, enterpriseId: number, id: number): Promise<CreditHistoryRow[]> {
    await this.registry.mustFind(reader, enterpriseId);
    await this.mustFind(enterpriseId, id);
    const acts = await this.history.of('credit_record', [id], HISTORY);
    return acts.map(({ at, act, by, role, before, after }) => ({
      at: at.toISOString(),
      act,
      by: reader.role === 'enterprise' && role !== 'enterprise' ? '' : by,
      why: typeof after?.['why'] === 'string' ? after['why'] : null,
      before,
      after,
    }));
  }

  private telling(by: Reader, enterpriseId: number, work: () => Promise<CreditOfEnterprise>) {
    const within = async () => {
      await this.registry.mustFind(by, enterpriseId);
      return work();
    };
    return withCurrent(
      'credit',
      () => this.db.transaction(within),
      () => this.ofEnterprise(by, enterpriseId),
    );
  }

  private async after(by: Reader, enterpriseId: number): Promise<CreditOfEnterprise> {
    await this.standings.rebuild([enterpriseId]);
    return this.ofEnterprise(by, enterpriseId);
  }

  private async mustFind(enterpriseId: number, id: number): Promise<CreditRecordEntity> {
    const record = await this.records.one(enterpriseId, id);
    if (!record) throw new DomainError('credit.record_not_found', 'not_found', { id });
    return record;
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by, act, subjectKind: 'credit_record', subjectId, before, after });
  }
}

/** @throws DomainError `credit.recorded_already` */
export async function once<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // Two people may record the same decision at once: only the unique index sees both.
    if (isDuplicate(error)) throw new DomainError('credit.recorded_already', 'conflict', {});
    throw error;
  }
}
