import { VISIT_LIMITS, type VisitState, type VisitTopic } from '@yanzhen/domain/liaison/visit';
import { Entity, Index } from 'typeorm';
import {
  DayOrNull,
  Id,
  Instant,
  Int,
  IntOrNull,
  Json,
  LongTextOrNull,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** One visit to one enterprise. `clientId` is made where the visit was written down, so that none is stored twice. */
@Entity('visit')
@Index('uq_visit_client', ['clientId'], { unique: true })
@Index('ix_visit_enterprise', ['enterpriseId', 'state', 'visitedOn'])
@Index('ix_visit_planned', ['state', 'plannedOn', 'enterpriseId'])
@Index('ix_visit_visited', ['state', 'visitedOn', 'enterpriseId'])
@Index('ix_visit_user', ['userId', 'state', 'plannedOn'])
@Index('ix_visit_officer', ['officerId', 'state', 'visitedOn'])
export class VisitEntity {
  @Id() id!: number;
  @Text(36) clientId!: string;
  /** Which save wrote the row last: the same save sent again is known by it. */
  @Text(36) saveId!: string;
  @Int() enterpriseId!: number;
  /** Whose visit it is; null when somebody without an officer's row went. */
  @IntOrNull() officerId!: number | null;
  /** The officer who stands in for that one; null when it is their own visit. */
  @IntOrNull() standInId!: number | null;
  @Int() userId!: number;
  @Text(12) state!: VisitState;
  @DayOrNull() plannedOn!: string | null;
  @DayOrNull() visitedOn!: string | null;
  /** `HH:MM` in Asia/Shanghai. */
  @TextOrNull(5) atTime!: string | null;
  @TextOrNull(VISIT_LIMITS.place) place!: string | null;
  /** Millionths of a degree. */
  @IntOrNull() latitude!: number | null;
  @IntOrNull() longitude!: number | null;
  /** Metres. */
  @IntOrNull() accuracy!: number | null;
  @TextOrNull(VISIT_LIMITS.participants) participants!: string | null;
  @Json() topics!: VisitTopic[];
  @LongTextOrNull() notes!: string | null;
  @Version() version!: number;
  @Instant() createdAt!: Date;
  @Instant() updatedAt!: Date;
}
