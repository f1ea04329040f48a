import { Entity, Index } from 'typeorm';
import { Id, Instant, Int, Text } from '../../platform/database/columns';

/** A picture taken during a visit. `clientId` is made by the phone, so that none is stored twice. */
@Entity('visit_photo')
@Index('uq_visit_photo_client', ['clientId'], { unique: true })
@Index('ix_visit_photo_visit', ['visitId'])
export class VisitPhotoEntity {
  @Id() id!: number;
  @Text(36) clientId!: string;
  @Int() visitId!: number;
  @Int() fileId!: number;
  @Int() userId!: number;
  @Instant() createdAt!: Date;
}
