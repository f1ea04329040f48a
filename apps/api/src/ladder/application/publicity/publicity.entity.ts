import { APPLICATION_LIMITS } from '@yanzhen/domain/ladder/application/application';
import { OBJECTION_LIMITS, type ObjectionState } from '@yanzhen/domain/ladder/application/publicity';
import { Entity, Index } from 'typeorm';
import {
  Day,
  Flag,
  Id,
  Instant,
  InstantOrNull,
  Int,
  IntOrNull,
  LongText,
  LongTextOrNull,
  Text,
  TextOrNull,
  Version,
} from '../../../platform/database/columns';

/** A list on public show. */
@Entity('application_publicity')
@Index('ix_application_publicity_round', ['roundId'])
@Index('ix_application_publicity_ends', ['endsOn'])
export class PublicityEntity {
  @Id() id!: number;
  @Int() roundId!: number;
  @Text(APPLICATION_LIMITS.notice) title!: string;
  @Text(APPLICATION_LIMITS.notice) contact!: string;
  @Day() startsOn!: string;
  /** The last day still counts. */
  @Day() endsOn!: string;
  @Flag() estimated!: boolean;
  @Instant() createdAt!: Date;
}

@Entity('application_objection')
@Index('ix_application_objection', ['publicityId', 'state'])
export class ObjectionEntity {
  @Id() id!: number;
  @Int() publicityId!: number;
  @IntOrNull() applicationId!: number | null;
  @Text(OBJECTION_LIMITS.name) name!: string;
  @Text(OBJECTION_LIMITS.contact) contact!: string;
  @LongText() content!: string;
  @Text(12) state!: ObjectionState;
  @LongTextOrNull() answer!: string | null;
  @TextOrNull(60) answeredBy!: string | null;
  @InstantOrNull() answeredAt!: Date | null;
  @Instant() createdAt!: Date;
  @Version() version!: number;
}
