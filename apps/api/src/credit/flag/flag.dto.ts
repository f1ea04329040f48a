import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  DecideFlag,
  EarnedFlagRow,
  EndFlag,
  FlagDoors,
  FlagQuery,
  FlagRow,
  FlagsOfEnterprise,
  ListedFlag,
  ProposeFlag,
} from '@yanzhen/contract/credit/flag';
import { FLAG_LIMITS, FLAG_TONES, FLAG_USES, type FlagTone, type FlagUse } from '@yanzhen/domain/credit/flag/flag';
import { FLAG_PHASES, type FlagPhase } from '@yanzhen/domain/credit/flag/given';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const given = (_: object, value: unknown) => value !== null;
const SHOWN = ['waiting', 'active', 'due', 'ended'] as const;

export class ProposeFlagDto implements ProposeFlag {
  @ApiProperty({ enum: FLAG_USES }) @IsIn(FLAG_USES) use!: FlagUse;
  @ApiProperty({ enum: FLAG_TONES }) @IsIn(FLAG_TONES) tone!: FlagTone;

  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: FLAG_LIMITS.partner,
    description: 'The bank, where one is named',
  })
  @ValidateIf(given)
  @IsString()
  @MaxLength(FLAG_LIMITS.partner)
  partner!: string | null;

  @ApiProperty({ maxLength: FLAG_LIMITS.reason })
  @IsString()
  @Length(1, FLAG_LIMITS.reason)
  @Matches(/\S/)
  reason!: string;

  @ApiProperty({ format: 'date' }) @IsDay() fromOn!: string;
  @ApiProperty({ format: 'date', description: 'The last day' }) @IsDay() untilOn!: string;
}

export class DecideFlagDto implements DecideFlag {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsBoolean() approve!: boolean;

  @ApiProperty({ type: String, nullable: true, maxLength: FLAG_LIMITS.reason, description: 'Required to refuse' })
  @ValidateIf(given)
  @IsString()
  @MaxLength(FLAG_LIMITS.reason)
  note!: string | null;
}

export class EndFlagDto implements EndFlag {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;

  @ApiProperty({ maxLength: FLAG_LIMITS.reason })
  @IsString()
  @Length(1, FLAG_LIMITS.reason)
  @Matches(/\S/)
  reason!: string;
}

export class FlagRowDto extends ProposeFlagDto implements FlagRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: FLAG_PHASES }) phase!: FlagPhase;
  @ApiProperty({ description: 'Empty for who is no colleague' }) proposedBy!: string;
  @ApiProperty({ format: 'date-time' }) proposedAt!: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'A person has to say whether it stays' })
  groundFellOn!: string | null;

  @ApiProperty({ type: String, nullable: true }) revokedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) revokeReason!: string | null;
  @ApiProperty() mayDecide!: boolean;
}

export class EarnedFlagRowDto implements EarnedFlagRow {
  @ApiProperty({ enum: FLAG_USES }) use!: FlagUse;
  @ApiProperty({ enum: FLAG_TONES }) tone!: FlagTone;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastDay!: string | null;
  @ApiProperty({ type: [String], description: 'Documents it rests on' }) grounds!: string[];
}

export class FlagsOfEnterpriseDto implements FlagsOfEnterprise {
  @ApiProperty({ type: [EarnedFlagRowDto] }) earned!: EarnedFlagRowDto[];
  @ApiProperty({ type: [FlagRowDto] }) given!: FlagRowDto[];
}

export class FlagQueryDto implements FlagQuery {
  @ApiProperty({ enum: FLAG_USES }) @IsIn(FLAG_USES) use!: FlagUse;
  @ApiProperty({ enum: ['rule', 'hand'] }) @IsIn(['rule', 'hand']) origin!: 'rule' | 'hand';
  @ApiPropertyOptional({ enum: FLAG_TONES, description: 'Favours when left out' })
  @IsOptional()
  @IsIn(FLAG_TONES)
  tone?: FlagTone;
  @ApiPropertyOptional({ enum: SHOWN }) @IsOptional() @IsIn(SHOWN) phase?: (typeof SHOWN)[number];
  @ApiPropertyOptional({ enum: UNIT_CODES }) @IsOptional() @IsIn(UNIT_CODES) unit?: UnitCode;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) cursor?: string;
}

export class FlaggedFirmDto {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
}

export class ListedFlagDto implements ListedFlag {
  @ApiProperty({ type: FlaggedFirmDto }) enterprise!: FlaggedFirmDto;
  @ApiProperty({ enum: FLAG_USES }) use!: FlagUse;
  @ApiProperty({ enum: FLAG_TONES }) tone!: FlagTone;
  @ApiProperty({ type: FlagRowDto, nullable: true, description: 'Null: earned by rule' }) given!: FlagRowDto | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastDay!: string | null;
}

export class ListedFlagPageDto {
  @ApiProperty({ type: [ListedFlagDto] }) items!: ListedFlagDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Of this page' }) total!: number;
  @ApiProperty() capped!: boolean;
}

export class FlagDoorsDto implements FlagDoors {
  @ApiProperty({ enum: FLAG_USES, isArray: true }) uses!: FlagUse[];
  @ApiProperty({ enum: FLAG_TONES, isArray: true }) tones!: FlagTone[];
  @ApiProperty() waiting!: number;
  @ApiProperty() due!: number;
}
