import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Int, Text } from '../../platform/database/columns';

/**
 * Days on which an enterprise stands otherwise than normal, those to come among them; derived from its records by `Standings` alone.
 * Whoever asks for a day reads the period around it, so midnight needs nobody's help.
 */
@Entity('credit_period')
@Index('uq_credit_period_from', ['enterpriseId', 'fromOn'], { unique: true })
@Index('ix_credit_period_standing', ['standing', 'toOn', 'fromOn', 'enterpriseId'])
export class CreditPeriodEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(12) standing!: CreditStanding;
  @Day() fromOn!: string;
  /** The last day; `FOR_EVER` where no end is known. */
  @Day() toOn!: string;
}

/** What was told to people and rooms about a standing, and since when: the history of what was said, whatever is corrected later. */
@Entity('credit_told')
@Index('uq_credit_told_since', ['enterpriseId', 'sinceOn'], { unique: true })
export class CreditToldEntity {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Text(12) standing!: CreditStanding;
  @Day() sinceOn!: string;
  @Instant() toldAt!: Date;
}
