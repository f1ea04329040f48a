import { Entity, Index } from 'typeorm';
import { Id, Instant, InstantOrNull, Int, Text } from '../database/columns';

/** Work that one process has claimed: a scheduled run by its slot, other work by an empty slot. */
@Entity('job_run')
@Index('uq_job_run_slot', ['job', 'slot'], { unique: true })
@Index('ix_job_run_lease', ['leaseUntil'])
export class JobRunEntity {
  @Id() id!: number;
  @Text(80) job!: string;
  @Text(40) slot!: string;
  @Text(40) owner!: string;
  @Instant() leaseUntil!: Date;
  @Int() attempts!: number;
  @InstantOrNull() doneAt!: Date | null;
}
