import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import type { Cadence } from '@yanzhen/domain/liaison/cadence';
import { Entity, Index } from 'typeorm';
import { Day, DayOrNull, Flag, Id, Int, Json, Text, Version } from '../../platform/database/columns';

/** A campaign under which enterprises are looked after (万人助万企, its successors), with its rhythm of visits. */
@Entity('campaign')
@Index('uq_campaign_name', ['name'], { unique: true })
export class CampaignEntity {
  @Id() id!: number;
  @Text(LIAISON_LIMITS.campaign) name!: string;
  @Day() startsOn!: string;
  @DayOrNull() endsOn!: string | null;
  /** Days per tier. */
  @Json() cadence!: Cadence;
  @Int() soonDays!: number;
  @Int() yearlyQuota!: number;
  /** The bureau has compared the rhythm with its own rules. */
  @Flag() confirmed!: boolean;
  @Version() version!: number;
}
