import { Injectable } from '@nestjs/common';
import { Between, type FindOptionsWhere, In, LessThan } from 'typeorm';
import { Database } from '../platform/database/database';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity';

export interface Head {
  readonly lane: number;
  readonly seq: number;
  readonly hash: string;
}

export interface AuditFilter {
  /** Whole, or its beginning: `registry.` */
  readonly act?: string;
  readonly subjectKind?: string;
  readonly subjectId?: string;
  readonly userId?: number;
}

@Injectable()
export class AuditRepository {
  constructor(private readonly db: Database) {}

  /** Holds the lane until the transaction ends, so that one writer at a time appends to it. */
  async holdHead(lane: number): Promise<Head> {
    const lock = this.db.engine === 'server' ? 'FOR UPDATE' : '';
    const sql = `SELECT lane, seq, hash FROM audit_head WHERE lane = ? ${lock}`;
    const [head] = await this.db.query<Head[]>(sql, [lane]);
    if (!head) throw new Error(`the audit has no lane ${lane}`);
    return head;
  }

  head(lane: number): Promise<Head | null> {
    return this.db.rows(AuditHeadEntity).findOneBy({ lane });
  }

  /** Whether the head was still where the caller saw it; on a cluster another node may have moved it. */
  async moveHead(from: Head, to: Head): Promise<boolean> {
    const sql = 'UPDATE audit_head SET seq = ?, hash = ? WHERE lane = ? AND seq = ? AND hash = ?';
    return (await this.db.write(sql, [to.seq, to.hash, from.lane, from.seq, from.hash])) === 1;
  }

  append(entries: readonly Omit<AuditEntryEntity, 'id'>[]): Promise<void> {
    return this.db.insertAll(AuditEntryEntity, entries);
  }

  lane(lane: number, afterSeq: number, upTo: number, size: number): Promise<AuditEntryEntity[]> {
    return this.rows.find({
      where: { lane, seq: Between(afterSeq + 1, upTo) },
      order: { seq: 'ASC' },
      take: size,
    });
  }

  async lastSeq(lane: number): Promise<number> {
    return (await this.rows.maximum('seq', { lane })) ?? 0;
  }

  /** Newest first. */
  ofSubjects(subjectKind: string, subjectIds: readonly string[], size: number): Promise<AuditEntryEntity[]> {
    const where = { subjectKind, subjectId: In([...subjectIds]) };
    return this.rows.find({ where, order: { id: 'DESC' }, take: size });
  }

  /** Newest first. `count` stops at `cap`. */
  async page(filter: AuditFilter, beforeId: number | null, size: number, cap: number) {
    const where = whereOf(filter);
    const rows = await this.rows.find({
      where: beforeId === null ? where : { ...where, id: LessThan(beforeId) },
      order: { id: 'DESC' },
      take: size,
    });
    const counted = await this.rows.find({ select: { id: true }, where, order: { id: 'DESC' }, take: cap });
    return { rows, count: counted.length };
  }

  private get rows() {
    return this.db.rows(AuditEntryEntity);
  }
}

/** Acts are letters, dots and underscores; the range finds a beginning by the index, where LIKE would take `_` for any sign. */
function whereOf({ act, subjectKind, subjectId, userId }: AuditFilter): FindOptionsWhere<AuditEntryEntity> {
  return {
    ...(act ? { act: Between(act, `${act}~`) } : {}),
    ...(subjectKind ? { subjectKind } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(userId ? { userId } : {}),
  };
}
