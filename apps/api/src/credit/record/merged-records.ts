import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import type { EnterprisesMerged } from '../../registry';
import { AppealRepository } from '../appeal/appeal.repository';
import { Standings } from '../standing/standings';
import type { CreditRecordEntity } from './record.entity';
import { RecordRepository } from './record.repository';

/** When two enterprises turn out to be one, the records go with it; a decision that both have counts once. */
@Injectable()
export class MergedRecords {
  constructor(
    private readonly records: RecordRepository,
    private readonly appeals: AppealRepository,
    private readonly standings: Standings,
    private readonly audit: AuditTrail,
  ) {}

  readonly follow = async ({ from, into, by }: EnterprisesMerged): Promise<void> => {
    const kept = new Map((await this.records.ofEnterprise(into)).map((record) => [decision(record), record.id]));
    for (const record of await this.records.ofEnterprise(from)) {
      const { id, version, kind, document } = record;
      const same = kept.get(decision(record));
      const twice = same !== undefined;
      await this.appeals.move(id, { enterpriseId: into, recordId: same ?? id });
      if (twice) await this.records.remove({ id, version });
      else await this.records.change({ id, version }, { enterpriseId: into });
      await this.audit.record({
        by,
        act: twice ? 'credit.record.remove' : 'credit.record.move',
        subjectKind: 'credit_record',
        subjectId: id,
        before: { enterpriseId: from, kind, document },
        after: twice ? null : { enterpriseId: into, kind, document },
      });
    }
    await this.standings.rebuild([from, into]);
  };
}

const decision = ({ kind, docKey }: CreditRecordEntity): string => JSON.stringify([kind, docKey]);
