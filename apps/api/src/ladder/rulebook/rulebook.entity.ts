import { ACCOUNT_LIMITS } from '@yanzhen/domain/identity/account';
import { RULEBOOK_LIMITS, type RulebookStatus } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import { type BookTier, type Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Entity, Index } from 'typeorm';
import {
  Day,
  DayOrNull,
  Flag,
  Id,
  Instant,
  InstantOrNull,
  Int,
  IntOrNull,
  Json,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** One version of a book. Its body never changes once it is published. */
@Entity('rulebook')
@Index('uq_rulebook_version', ['code', 'bookVersion'], { unique: true })
export class RulebookEntity {
  @Id() id!: number;
  @Text(RULEBOOK_LIMITS.code) code!: string;
  /** `Rulebook.version`. */
  @Int() bookVersion!: number;
  @Text(16) tier!: BookTier;
  @Text(12) status!: RulebookStatus;
  @Day() effectiveFrom!: string;
  @DayOrNull() effectiveTo!: string | null;
  @Json() body!: Rulebook;
  /** Somebody has compared it with the official text; no part of the body. */
  @Flag() confirmed!: boolean;
  @TextOrNull(ACCOUNT_LIMITS.name) confirmedBy!: string | null;
  @InstantOrNull() confirmedAt!: Date | null;
  @IntOrNull() basedOn!: number | null;
  /** Null: it came with the house. */
  @IntOrNull() madeByUser!: number | null;
  @TextOrNull(ACCOUNT_LIMITS.name) madeBy!: string | null;
  /** Everybody who made, changed or submitted it: none of them publishes it. */
  @Json() hands!: readonly number[];
  @IntOrNull() publishedByUser!: number | null;
  @TextOrNull(ACCOUNT_LIMITS.name) publishedBy!: string | null;
  @InstantOrNull() publishedAt!: Date | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}
