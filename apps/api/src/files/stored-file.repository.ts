import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database';
import { StoredFileEntity } from './stored-file.entity';

@Injectable()
export class StoredFileRepository {
  constructor(private readonly db: Database) {}

  byIds(ids: readonly number[]): Promise<StoredFileEntity[]> {
    return ids.length ? this.rows.find({ where: { id: In([...ids]) }, order: { id: 'ASC' } }) : Promise.resolve([]);
  }

  async add(file: Omit<StoredFileEntity, 'id'>): Promise<StoredFileEntity> {
    const { identifiers } = await this.rows.insert(file);
    return { ...file, id: Number(identifiers[0]?.['id']) };
  }

  async remove(ids: readonly number[]): Promise<void> {
    if (ids.length) await this.rows.delete({ id: In([...ids]) });
  }

  /** Which of these contents some row still names. */
  async named(hashes: readonly string[]): Promise<Set<string>> {
    if (hashes.length === 0) return new Set();
    const rows = await this.rows.find({ select: { sha256: true }, where: { sha256: In([...hashes]) } });
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  private get rows() {
    return this.db.rows(StoredFileEntity);
  }
}
