import { POOL_LIMITS, type Pool } from '@yanzhen/domain/ladder/pool/pool';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Entity, Index } from 'typeorm';
import {
  Day,
  DayOrNull,
  Id,
  Instant,
  Int,
  IntOrNull,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** One stay of an enterprise in a pool, with the reasons for entering and leaving. */
@Entity('pool_stay')
@Index('uq_pool_stay_present', ['enterpriseId', 'pool', 'present'], { unique: true })
@Index('ix_pool_stay_pool', ['pool', 'enteredOn', 'enterpriseId'])
export class PoolStayEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(24) pool!: Pool;
  /** 1 while it is in the pool, null afterwards: the unique index lets an enterprise be in a pool once at a time. */
  @IntOrNull() present!: 1 | null;
  @Day() enteredOn!: string;
  @Text(POOL_LIMITS.reason) enterReason!: string;
  @DayOrNull() leftOn!: string | null;
  @TextOrNull(POOL_LIMITS.reason) leaveReason!: string | null;
  @Text(ENTERPRISE_LIMITS.name) nameThen!: string;
  @Version() version!: number;
  @Instant() createdAt!: Date;
}
