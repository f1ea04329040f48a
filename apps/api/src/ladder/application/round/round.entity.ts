import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { ROUND_LIMITS } from '@yanzhen/domain/ladder/application/round';
import { RULEBOOK_LIMITS } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import type { BookScope, BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Int, IntOrNull, Json, Text, TextOrNull, Version } from '../../../platform/database/columns';

/** A batch in which enterprises apply for one tier. */
@Entity('application_round')
@Index('ix_application_round_closes', ['closesOn'])
export class RoundEntity {
  @Id() id!: number;
  @Text(ROUND_LIMITS.name) name!: string;
  @Text(16) tier!: BookTier;
  @Text(8) scope!: BookScope;
  @Day() opensOn!: string;
  /** The last day still counts. */
  @Day() closesOn!: string;
  @Int() graceDays!: number;
  @Json() deadlines!: { unitCode: UnitCode; day: string }[];
  @Int() publicityDays!: number;
  @Text(ROUND_LIMITS.note) note!: string;
  /** With `bookVersion`: the version that decides. Null: the book in force. */
  @TextOrNull(RULEBOOK_LIMITS.code) bookCode!: string | null;
  @IntOrNull() bookVersion!: number | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}
