import { FLAG_LIMITS, type FlagState, type FlagTone, type FlagUse } from '@yanzhen/domain/credit/flag/flag';
import { Entity, Index } from 'typeorm';
import {
  Day,
  DayOrNull,
  Id,
  Instant,
  InstantOrNull,
  Int,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

const PERSON = 60;

/** A flag that one person proposed and another one decided on. Those that records earn have no row. */
@Entity('credit_flag')
@Index('ix_credit_flag_firm', ['enterpriseId'])
@Index('ix_credit_flag_use', ['useFor', 'state', 'untilOn'])
@Index('ix_credit_flag_state', ['state', 'groundFellOn'])
export class FlagEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(12) useFor!: FlagUse;
  @Text(8) tone!: FlagTone;
  @TextOrNull(FLAG_LIMITS.partner) partner!: string | null;
  @Text(FLAG_LIMITS.reason) reason!: string;
  @Day() fromOn!: string;
  @Day() untilOn!: string;
  @Text(10) state!: FlagState;
  @Int() proposedById!: number;
  @Text(PERSON) proposedBy!: string;
  @Instant() proposedAt!: Date;
  @TextOrNull(PERSON) decidedBy!: string | null;
  @InstantOrNull() decidedAt!: Date | null;
  @TextOrNull(FLAG_LIMITS.reason) note!: string | null;
  /** Set when the enterprise came onto a list; a person then says whether the flag stays. */
  @DayOrNull() groundFellOn!: string | null;
  /** Null while it stands; the rule itself has no name. */
  @TextOrNull(PERSON) revokedBy!: string | null;
  @InstantOrNull() revokedAt!: Date | null;
  @TextOrNull(FLAG_LIMITS.reason) revokeReason!: string | null;
  @Version() version!: number;
}
