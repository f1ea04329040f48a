import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DutyFilter, DutyRow, DutySummary, SaveDuty } from '@yanzhen/contract/ladder/title-life';
import type { Page } from '@yanzhen/contract/platform/page';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { DUTY_KINDS, DUTY_STATES, type DutyState } from '@yanzhen/domain/ladder/title-life/update-duty';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../../platform/http/day-field';
import { ListedEnterpriseDto, ListQueryDto } from '../listed.dto';

const given = (_: object, value: unknown) => value !== null;

export class SaveDutyDto implements SaveDuty {
  @ApiProperty({ minimum: 0, description: '0: nothing recorded yet' })
  @IsInt()
  @Min(0)
  version!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null takes the record back' })
  @ValidateIf(given)
  @IsDay()
  doneOn!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: TITLE_LIMITS.why })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TITLE_LIMITS.why)
  note!: string | null;
}

export class DutyYearDto {
  @ApiPropertyOptional({ minimum: 2000, maximum: 2099, description: 'This year when left out' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2099)
  year?: number;
}

export class DutyQueryDto extends ListQueryDto implements DutyFilter {
  @ApiPropertyOptional({ minimum: 2000, maximum: 2099, description: 'This year when left out' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2099)
  year?: number;

  @ApiPropertyOptional({ enum: DUTY_STATES })
  @IsOptional()
  @IsIn(DUTY_STATES)
  state?: DutyState;

  @ApiPropertyOptional({ enum: DUTY_KINDS, description: 'The tier that carries the duty' })
  @IsOptional()
  @IsIn(DUTY_KINDS)
  kind?: TitleKind;
}

export class DutyRowDto extends ListedEnterpriseDto implements DutyRow {
  @ApiProperty() year!: number;
  @ApiProperty({ format: 'date' }) deadline!: string;
  @ApiProperty({ format: 'date', description: 'Last working day by the deadline' }) workday!: string;
  @ApiProperty({ description: 'The days off of that year are not published' }) estimated!: boolean;
  @ApiProperty() unconfirmed!: boolean;
  @ApiProperty() titleId!: number;
  @ApiProperty({ enum: TITLE_KINDS }) kind!: TitleKind;
  @ApiProperty() batch!: string;
  @ApiProperty({ format: 'date' }) validTo!: string;
  @ApiProperty({ enum: DUTY_STATES }) state!: DutyState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: String, nullable: true }) recordedBy!: string | null;
  @ApiProperty() version!: number;
}

export class DutyPageDto implements Page<DutyRow> {
  @ApiProperty({ type: [DutyRowDto] }) items!: DutyRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
}

class UnitDutiesDto {
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty() done!: number;
  @ApiProperty() late!: number;
  @ApiProperty() missing!: number;
}

export class DutySummaryDto implements DutySummary {
  @ApiProperty() year!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) deadline!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) workday!: string | null;
  @ApiProperty() estimated!: boolean;
  @ApiProperty() unconfirmed!: boolean;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
  @ApiProperty({ type: [UnitDutiesDto] }) byUnit!: UnitDutiesDto[];
}
