import { type UnitCode } from '@yanzhen/domain/identity/unit';
import { ENTERPRISE_LIMITS, type EnterpriseState } from '@yanzhen/domain/registry/enterprise';
import { type SizeClass } from '@yanzhen/domain/registry/size-class';
import { Entity, Index } from 'typeorm';
import {
  DayOrNull,
  Flag,
  Id,
  Instant,
  IntOrNull,
  Text,
  TextOrNull,
  Version,
  WanOrNull,
} from '../../platform/database/columns';

/** Characters of pinyin kept for sorting. */
export const PINYIN_LENGTH = 200;

/** Indexes serve the list's sorts; the row id that breaks ties is part of every index on both engines. */
@Entity('enterprise')
@Index('uq_enterprise_uscc', ['uscc'], { unique: true })
@Index('ix_enterprise_name_key', ['nameKey'])
@Index('ix_enterprise_pinyin', ['pinyin'])
@Index('ix_enterprise_unit', ['unitCode', 'pinyin'])
@Index('ix_enterprise_state', ['state', 'unitCode'])
@Index('ix_enterprise_established', ['establishedOn'])
@Index('ix_enterprise_revenue', ['revenue'])
@Index('ix_enterprise_updated', ['updatedAt'])
export class EnterpriseEntity {
  @Id() id!: number;
  @Text(ENTERPRISE_LIMITS.uscc) uscc!: string;
  @Text(ENTERPRISE_LIMITS.name) name!: string;
  /** Folded name: what imports join by. */
  @Text(ENTERPRISE_LIMITS.name) nameKey!: string;
  /** First letters of the name's pinyin, for searching. */
  @Text(ENTERPRISE_LIMITS.name) initials!: string;
  /** The name's pinyin, for sorting and searching. */
  @Text(PINYIN_LENGTH) pinyin!: string;
  @Text(6) unitCode!: UnitCode;
  /** GB/T 4754 division. */
  @TextOrNull(2) industryCode!: string | null;
  @TextOrNull(ENTERPRISE_LIMITS.address) address!: string | null;
  @TextOrNull(ENTERPRISE_LIMITS.person) legalRep!: string | null;
  @TextOrNull(ENTERPRISE_LIMITS.person) contactName!: string | null;
  @TextOrNull(ENTERPRISE_LIMITS.phone) contactPhone!: string | null;
  @DayOrNull() establishedOn!: string | null;
  @Text(16) state!: EnterpriseState;
  @TextOrNull(ENTERPRISE_LIMITS.remark) remark!: string | null;
  /** Derived from the facts, as the five below (`deriveStanding`). */
  @TextOrNull(8) sizeClass!: SizeClass | null;
  @IntOrNull() sizeYear!: number | null;
  @WanOrNull() revenue!: number | null;
  @Flag() noFacts!: boolean;
  @Flag() suspectFacts!: boolean;
  @Flag() incomplete!: boolean;
  /** A 包联领导 is among the contacts. */
  @Flag() hasLeader!: boolean;
  /** The enterprise that this one turned out to be. */
  @IntOrNull() mergedInto!: number | null;
  /** The import that wrote the row last; null once a person did. Only the last writer can be taken back. */
  @IntOrNull() lastImport!: number | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
  @Instant() updatedAt!: Date;
}
