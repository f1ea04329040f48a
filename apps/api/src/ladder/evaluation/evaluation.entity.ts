import { type Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { RULEBOOK_LIMITS } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import { type BookScope, type BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { type UnitCode } from '@yanzhen/domain/identity/unit';
import { Entity, Index } from 'typeorm';
import { Day, Flag, Id, Instant, Int, LongText, Text, TextOrNull } from '../../platform/database/columns';

/**
 * The present verdict of an enterprise for a tier and a scope: derived, written anew only when it differs. Unit and industry
 * stand here too, because lists sort and filter by them.
 */
@Entity('evaluation')
@Index('uq_evaluation', ['enterpriseId', 'tier', 'scope'], { unique: true })
@Index('ix_evaluation_reach', ['tier', 'scope', 'holds', 'away', 'distance', 'enterpriseId'])
@Index('ix_evaluation_unit', ['tier', 'scope', 'holds', 'unitCode', 'away', 'distance', 'enterpriseId'])
@Index('ix_evaluation_only', ['tier', 'scope', 'onlyBy'])
export class EvaluationEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(16) tier!: BookTier;
  @Text(8) scope!: BookScope;
  @Text(RULEBOOK_LIMITS.code) bookCode!: string;
  @Int() bookVersion!: number;
  @Text(6) unitCode!: UnitCode;
  @TextOrNull(2) industryCode!: string | null;
  /** A valid title of the tier on the day. */
  @Flag() holds!: boolean;
  @Text(16) verdict!: Verdict;
  /** JSON of the points; null without a score. */
  @TextOrNull(100) points!: string | null;
  @Int() short!: number;
  /** `unknown` is a word of the server's SQL. */
  @Int() untold!: number;
  @Int() judgement!: number;
  /** Criteria short or unknown. */
  @Int() away!: number;
  /** Weighted distance of the short ones, in thousandths. */
  @Int() distance!: number;
  /** `|a|b|`, the farthest first. */
  @LongText() heldBy!: string;
  @LongText() openBy!: string;
  /** The one criterion that alone is short, when nothing is unknown. */
  @TextOrNull(RULEBOOK_LIMITS.criterion) onlyBy!: string | null;
  @Day() asOf!: string;
  @Instant() evaluatedAt!: Date;
}
