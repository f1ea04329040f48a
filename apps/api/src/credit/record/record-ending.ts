import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AuditTrail } from '../../audit';
import { Standings } from '../standing/standings';
import { toldRecord } from './credit-history';
import type { CreditRecordEntity } from './record.entity';
import { RecordRepository } from './record.repository';

/** Ends a record for a reason, and lets the standing follow; in the caller's transaction. */
@Injectable()
export class RecordEnding {
  constructor(
    private readonly records: RecordRepository,
    private readonly standings: Standings,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `credit.changed_since` */
  async end(by: Reader, record: CreditRecordEntity, end: { endedOn: string; endReason: string }): Promise<void> {
    const endReason = end.endReason.slice(0, 200);
    const patch = { endedOn: end.endedOn, endReason };
    await this.records.change(record, patch);
    await this.audit.record({
      by,
      act: 'credit.record.change',
      subjectKind: 'credit_record',
      subjectId: record.id,
      before: toldRecord(record),
      after: { ...toldRecord({ ...record, ...patch }), why: endReason },
    });
    await this.standings.rebuild([record.enterpriseId]);
  }
}
