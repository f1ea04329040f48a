import { APPLICATION_LIMITS } from '@yanzhen/domain/ladder/application/application';
import { Entity, Index } from 'typeorm';
import { Bytes, Id, Instant, Int, Text } from '../../../platform/database/columns';

/** A draw that anybody can repeat: its seed and everybody who took part. */
@Entity('application_draw')
@Index('ix_application_draw_round', ['roundId'])
export class DrawEntity {
  @Id() id!: number;
  @Int() roundId!: number;
  @Text(APPLICATION_LIMITS.notice) seed!: string;
  @Int() count!: number;
  @Text(APPLICATION_LIMITS.notice) purpose!: string;
  @Bytes() pool!: Buffer;
  @Bytes() drawn!: Buffer;
  @Text(60) userName!: string;
  @Instant() at!: Date;
}
