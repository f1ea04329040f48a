import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Int, TextOrNull, Version } from '../../platform/database/columns';

/** Somebody acts for an officer who is absent, from a day to a day. */
@Entity('stand_in')
@Index('ix_stand_in_officer', ['officerId', 'endsOn'])
@Index('ix_stand_in_other', ['standInId', 'endsOn'])
export class StandInEntity {
  @Id() id!: number;
  @Int() officerId!: number;
  @Int() standInId!: number;
  @Day() startsOn!: string;
  /** The last day still counts. */
  @Day() endsOn!: string;
  @TextOrNull(LIAISON_LIMITS.reason) reason!: string | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}

/**
 * Whose enterprises an account sees, on which days: those of its own officer always, those of whom it stands in for on these
 * days only. Derived from `officer` and `stand_in` (`Acting.rebuild`), so that sight is one indexed join.
 */
@Entity('acting')
@Index('ix_acting_user', ['userId', 'officerId'])
@Index('ix_acting_by', ['byOfficerId'])
export class ActingEntity {
  @Id() id!: number;
  @Int() userId!: number;
  @Int() officerId!: number;
  /** The officer whose account it is. */
  @Int() byOfficerId!: number;
  @Day() startsOn!: string;
  @Day() endsOn!: string;
}
