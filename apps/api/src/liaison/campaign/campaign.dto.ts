import { ApiProperty } from '@nestjs/swagger';
import type { CampaignInput, CampaignRow, ChangeCampaign } from '@yanzhen/contract/liaison/assignment';
import { LIAISON_LIMITS, runsOn } from '@yanzhen/domain/liaison/assignment';
import { type Cadence, CADENCE_TIERS, RULE_LIMITS, SUGGESTED_RULES } from '@yanzhen/domain/liaison/cadence';
import { IsBoolean, IsInt, IsString, Length, Matches, Max, Min, ValidateBy, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import type { CampaignEntity } from './campaign.entity';

const given = (_: object, value: unknown) => value !== null;

const { leastDays, mostDays } = RULE_LIMITS;

const isRhythm = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === CADENCE_TIERS.length &&
  CADENCE_TIERS.every((tier) => {
    const days = (value as Record<string, unknown>)[tier];
    return Number.isInteger(days) && Number(days) >= leastDays && Number(days) <= mostDays;
  });

const IsCadence = () =>
  ValidateBy({
    name: 'isCadence',
    validator: {
      validate: isRhythm,
      defaultMessage: () => `$property must have days from ${leastDays} to ${mostDays} for every tier`,
    },
  });

export class CampaignInputDto implements CampaignInput {
  @ApiProperty({ maxLength: LIAISON_LIMITS.campaign, example: '万人助万企' })
  @IsString()
  @Length(1, LIAISON_LIMITS.campaign)
  @Matches(/\S/)
  name!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  startsOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day counts' })
  @ValidateIf(given)
  @IsDay()
  endsOn!: string | null;

  @ApiProperty({
    type: Object,
    description: 'Days from one visit to the next, per tier',
    example: SUGGESTED_RULES.cadence,
  })
  @IsCadence()
  cadence!: Cadence;

  @ApiProperty({ minimum: 0, maximum: RULE_LIMITS.mostSoonDays })
  @IsInt()
  @Min(0)
  @Max(RULE_LIMITS.mostSoonDays)
  soonDays!: number;

  @ApiProperty({ minimum: 1, maximum: RULE_LIMITS.mostQuota, description: 'Visits to one enterprise in a year' })
  @IsInt()
  @Min(1)
  @Max(RULE_LIMITS.mostQuota)
  yearlyQuota!: number;

  @ApiProperty({ description: 'The rhythm was compared with the rules of the bureau' })
  @IsBoolean()
  confirmed!: boolean;
}

export class ChangeCampaignDto extends CampaignInputDto implements ChangeCampaign {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class CampaignRowDto extends CampaignInputDto implements CampaignRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() running!: boolean;
}

export const toCampaignRow = (row: CampaignEntity, today: string): CampaignRow => ({
  id: row.id,
  version: row.version,
  name: row.name,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  cadence: row.cadence,
  soonDays: row.soonDays,
  yearlyQuota: row.yearlyQuota,
  confirmed: row.confirmed,
  running: runsOn(row, today),
});
