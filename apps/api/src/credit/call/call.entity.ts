import {
  CALL_LIMITS,
  type CallKind,
  type RestrictedWay,
  type TieRule,
  type UnitPlaces,
} from '@yanzhen/domain/credit/call/call';
import type { CallState } from '@yanzhen/domain/credit/call/life';
import type { Points } from '@yanzhen/domain/credit/call/points';
import { Entity, Index } from 'typeorm';
import {
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

const PERSON = 60;

/** Something to be shared out among candidates, with the rules by which they are ranked. */
@Entity('credit_call')
@Index('ix_credit_call_public', ['state', 'startsOn'])
export class CallEntity {
  @Id() id!: number;
  @Text(CALL_LIMITS.name) name!: string;
  @Text(12) kind!: CallKind;
  @Text(CALL_LIMITS.note) note!: string;
  @Int() most!: Points;
  @Int() band!: Points;
  @Json() tieRules!: TieRule[];
  @Text(8) restricted!: RestrictedWay;
  @IntOrNull() places!: number | null;
  @IntOrNull() bar!: Points | null;
  @Json() unitPlaces!: UnitPlaces[];
  @Text(12) state!: CallState;
  /** Of the draw: set by the first ranking and never again, so that nobody draws until it suits. */
  @TextOrNull(CALL_LIMITS.seed) seed!: string | null;
  @DayOrNull() standingOn!: string | null;
  /** SHA-256 of what the ranking rests on and of the order itself. */
  @TextOrNull(64) hash!: string | null;
  @TextOrNull(PERSON) reopenedBy!: string | null;
  @InstantOrNull() reopenedAt!: Date | null;
  @TextOrNull(CALL_LIMITS.reason) reopenReason!: string | null;
  @TextOrNull(PERSON) rankedBy!: string | null;
  @InstantOrNull() rankedAt!: Date | null;
  @IntOrNull() proposedById!: number | null;
  @TextOrNull(PERSON) proposedBy!: string | null;
  @InstantOrNull() proposedAt!: Date | null;
  @TextOrNull(PERSON) frozenBy!: string | null;
  @InstantOrNull() frozenAt!: Date | null;
  @TextOrNull(CALL_LIMITS.title) title!: string | null;
  @TextOrNull(CALL_LIMITS.contact) contact!: string | null;
  @DayOrNull() startsOn!: string | null;
  @DayOrNull() endsOn!: string | null;
  @Flag() estimated!: boolean;
  @Text(PERSON) createdBy!: string;
  @Instant() createdAt!: Date;
  @Version() version!: number;
}
