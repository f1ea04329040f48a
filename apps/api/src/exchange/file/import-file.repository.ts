import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Database } from '../../platform/database/database';
import { ImportFileEntity } from './import-file.entity';

/** Below the limit of a blob column. */
const PIECE_BYTES = 60_000;
const PIECES_AT_ONCE = 20;

@Injectable()
export class ImportFileRepository {
  constructor(private readonly db: Database) {}

  async keep(jobId: number, bytes: Buffer): Promise<void> {
    const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE_BYTES) }, (_, seq) => ({
      jobId,
      seq,
      bytes: bytes.subarray(seq * PIECE_BYTES, (seq + 1) * PIECE_BYTES),
    }));
    for (let from = 0; from < pieces.length; from += PIECES_AT_ONCE)
      await this.rows.insert(pieces.slice(from, from + PIECES_AT_ONCE));
  }

  /** @throws DomainError `exchange.file_expired` when it is no longer kept. */
  async open(jobId: number): Promise<Buffer> {
    const pieces = await this.rows.find({ where: { jobId }, order: { seq: 'ASC' } });
    if (pieces.length === 0) throw new DomainError('exchange.file_expired', 'not_found', { id: jobId });
    return Buffer.concat(pieces.map(({ bytes }) => bytes));
  }

  async drop(jobId: number): Promise<void> {
    await this.rows.delete({ jobId });
  }

  private get rows() {
    return this.db.rows(ImportFileEntity);
  }
}
