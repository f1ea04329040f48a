import { Entity, Index } from 'typeorm';
import { Id, Int, Text } from '../database/columns';

/**
 * How often rows of a subject have changed, in lanes: writers that meet in one lane wait for each other, those in different ones do
 * not. The sum rises with every commit that changed something.
 */
@Entity('change_count')
@Index('uq_change_count', ['subject', 'lane'], { unique: true })
export class ChangeCountEntity {
  @Id() id!: number;
  @Text(24) subject!: string;
  @Int() lane!: number;
  @Int() changes!: number;
}
