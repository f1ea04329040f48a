import { Injectable } from '@nestjs/common';
import type { EvidenceRow, SaveEvidence } from '@yanzhen/contract/registry/attachments';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import type { EvidenceEntity } from './evidence.entity';
import { EvidenceRepository } from './evidence.repository';

@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
    private readonly evidence: EvidenceRepository,
    private readonly audit: AuditTrail,
  ) {}

  async list(reader: Reader, enterpriseId: number): Promise<EvidenceRow[]> {
    await this.enterprises.mustFind(reader, enterpriseId);
    return (await this.evidence.of(enterpriseId)).map((row) => toEvidenceRow(row));
  }

  add(by: Reader, enterpriseId: number, input: SaveEvidence): Promise<EvidenceRow> {
    return this.db.transaction(async () => {
      await this.enterprises.mustFindLiving(by, enterpriseId);
      const id = await this.evidence.add(enterpriseId, columnsOf(input));
      return this.settled(by, enterpriseId, id, 'add', null);
    });
  }

  /** @throws ChangedSince with the row as it is now. */
  change(by: Reader, enterpriseId: number, id: number, { version, ...input }: SaveEvidence): Promise<EvidenceRow> {
    const work = async () => {
      const before = await this.mustFind(by, enterpriseId, id);
      await this.evidence.change({ id, version }, columnsOf(input));
      return this.settled(by, enterpriseId, id, 'change', before);
    };
    return this.telling(by, enterpriseId, id, work);
  }

  /** Gone already is fine: a second click asks for the same. @throws ChangedSince with the row as it is now. */
  remove(by: Reader, enterpriseId: number, id: number, version: number): Promise<void> {
    const work = async () => {
      await this.enterprises.mustFind(by, enterpriseId);
      const before = await this.evidence.byId(enterpriseId, id);
      if (!before) return;
      if (!(await this.evidence.remove({ id, version })))
        throw new DomainError('registry.changed_since', 'conflict', { id, version });
      await this.record(by, enterpriseId, 'remove', before, null);
    };
    return this.telling(by, enterpriseId, id, work);
  }

  private telling<T>(by: Reader, enterpriseId: number, id: number, work: () => Promise<T>): Promise<T> {
    return withCurrent(
      'registry',
      () => this.db.transaction(work),
      async () => toEvidenceRow(await this.mustFind(by, enterpriseId, id)),
    );
  }

  private async settled(
    by: Reader,
    enterpriseId: number,
    id: number,
    verb: string,
    before: EvidenceEntity | null,
  ): Promise<EvidenceRow> {
    const row = await this.mustFind(by, enterpriseId, id);
    await this.record(by, enterpriseId, verb, before, row);
    return toEvidenceRow(row);
  }

  private async mustFind(reader: Reader, enterpriseId: number, id: number): Promise<EvidenceEntity> {
    await this.enterprises.mustFind(reader, enterpriseId);
    const found = await this.evidence.byId(enterpriseId, id);
    if (!found) throw new DomainError('registry.evidence_not_found', 'not_found', { id });
    return found;
  }

  private record(
    by: Reader,
    enterpriseId: number,
    verb: string,
    before: EvidenceEntity | null,
    after: EvidenceEntity | null,
  ): Promise<void> {
    const act = `registry.evidence.${verb}`;
    return this.audit.record({ by, act, subjectKind: 'enterprise', subjectId: enterpriseId, before, after });
  }
}

const columnsOf = ({ kind, name, number, obtainedOn, expiresOn, note }: Omit<SaveEvidence, 'version'>) => ({
  kind,
  name,
  number,
  obtainedOn,
  expiresOn,
  note,
});

const toEvidenceRow = (row: EvidenceEntity): EvidenceRow => ({ id: row.id, version: row.version, ...columnsOf(row) });
