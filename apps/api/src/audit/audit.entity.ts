import type { Role } from '@yanzhen/domain/identity/role';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, IntOrNull, LongTextOrNull, Text, TextOrNull } from '../platform/database/columns';

/** One act. Written once, never changed; `hash` covers every field and the hash before it in the same lane. */
@Entity('audit_entry')
@Index('uq_audit_entry_lane_seq', ['lane', 'seq'], { unique: true })
@Index('ix_audit_entry_subject', ['subjectKind', 'subjectId', 'id'])
@Index('ix_audit_entry_act', ['act', 'id'])
@Index('ix_audit_entry_user', ['userId', 'id'])
export class AuditEntryEntity {
  @Id() id!: number;
  @Int() lane!: number;
  @Int() seq!: number;
  @Instant() at!: Date;
  @IntOrNull() userId!: number | null;
  @Text(60) userName!: string;
  @TextOrNull(20) role!: Role | null;
  @IntOrNull() sessionId!: number | null;
  @Text(45) ip!: string;
  @Text(80) act!: string;
  @Text(40) subjectKind!: string;
  @Text(60) subjectId!: string;
  /** JSON as it was hashed. */
  @LongTextOrNull() before!: string | null;
  @LongTextOrNull() after!: string | null;
  @Text(64) prevHash!: string;
  @Text(64) hash!: string;
}

/** The end of each lane, so that a missing tail shows. */
@Entity('audit_head')
@Index('uq_audit_head_lane', ['lane'], { unique: true })
export class AuditHeadEntity {
  @Id() id!: number;
  @Int() lane!: number;
  @Int() seq!: number;
  @Text(64) hash!: string;
}
