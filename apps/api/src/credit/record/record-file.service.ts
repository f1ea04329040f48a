import { Injectable, type StreamableFile } from '@nestjs/common';
import type { AppealFile } from '@yanzhen/contract/credit/appeal';
import { CREDIT_LIMITS } from '@yanzhen/domain/credit/record';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyRequest } from 'fastify';
import { AuditTrail } from '../../audit';
import { Files, toStoredFile } from '../../files';
import { Database } from '../../platform/database/database';
import { Registry } from '../../registry';
import { RecordFileRepository } from './record-file.repository';
import { RecordRepository } from './record.repository';

/** Evidence of a record, read by whoever sees the record. */
@Injectable()
export class RecordFileService {
  constructor(
    private readonly db: Database,
    private readonly rows: RecordFileRepository,
    private readonly records: RecordRepository,
    private readonly registry: Registry,
    private readonly files: Files,
    private readonly audit: AuditTrail,
  ) {}

  async list(reader: Reader, enterpriseId: number, recordId: number): Promise<AppealFile[]> {
    await this.mustFind(reader, enterpriseId, recordId);
    const rows = await this.rows.of(recordId);
    const stored = new Map((await this.files.list(rows.map(({ fileId }) => fileId))).map((file) => [file.id, file]));
    return rows.flatMap(({ id, fileId }) => {
      const file = stored.get(fileId);
      return file ? [{ id, file: toStoredFile(file) }] : [];
    });
  }

  async attach(by: Reader, enterpriseId: number, recordId: number, request: FastifyRequest): Promise<AppealFile[]> {
    // Whoever may not see it does not get as far as sending the file.
    await this.mustFind(by, enterpriseId, recordId);
    const received = await this.files.receive(request);
    return this.db.transaction(async () => {
      const { version } = await this.mustFind(by, enterpriseId, recordId);
      // Taken before it is counted, so that two files sent at once do not pass the limit together.
      await this.records.change({ id: recordId, version }, {});
      if ((await this.rows.of(recordId)).length >= CREDIT_LIMITS.files)
        throw new DomainError('credit.files_full', 'rule', { limit: CREDIT_LIMITS.files });
      const file = await this.files.keep(by, received);
      await this.rows.attach(recordId, file.id);
      const act = { by, act: 'credit.record.attach', subjectKind: 'credit_record', subjectId: recordId };
      await this.audit.record({ ...act, before: null, after: { file: file.name } });
      return this.list(by, enterpriseId, recordId);
    });
  }

  async open(reader: Reader, enterpriseId: number, recordId: number, id: number): Promise<StreamableFile> {
    await this.mustFind(reader, enterpriseId, recordId);
    const found = (await this.rows.of(recordId)).find((one) => one.id === id);
    if (!found) throw new DomainError('credit.record_file_not_found', 'not_found', { id });
    return this.files.open(found.fileId);
  }

  private async mustFind(reader: Reader, enterpriseId: number, recordId: number) {
    await this.registry.mustFind(reader, enterpriseId);
    const record = await this.records.one(enterpriseId, recordId);
    if (!record) throw new DomainError('credit.record_not_found', 'not_found', { id: recordId });
    return record;
  }
}
