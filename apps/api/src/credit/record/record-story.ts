import { Injectable } from '@nestjs/common';
import { permits } from '@yanzhen/domain/identity/permission';
import { AuditHistory } from '../../audit';
import { type HappeningsOf, timelineRow } from '../../registry';
import { RecordRepository } from './record.repository';

const SHOWN = 200;

/** What came in about an enterprise's credit, for its timeline; for who may read credit. */
@Injectable()
export class RecordStory {
  constructor(
    private readonly records: RecordRepository,
    private readonly history: AuditHistory,
  ) {}

  readonly of: HappeningsOf = async (reader, enterpriseId) => {
    if (!permits(reader.role, 'credit.read')) return [];
    const records = await this.records.ofEnterprise(enterpriseId);
    const text = new Map(records.map(({ id, document, issuer }) => [String(id), document || issuer]));
    const acts = await this.history.of('credit_record', [...text.keys()], SHOWN);
    return acts.map((act) => timelineRow(act, reader, text.get(act.subjectId) ?? ''));
  };
}
