import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FirmFigures, FirmFilter } from '@yanzhen/contract/goals/goal';
import type { Page } from '@yanzhen/contract/platform/page';
import { firmsBehind } from '@yanzhen/domain/goals/counted-facts';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { GOAL_CODES } from '../report/report.dto';

const CODES = GOAL_CODES.filter((code) => firmsBehind(code) !== null);

export class FirmFilterDto implements FirmFilter {
  @ApiProperty({ enum: CODES })
  @IsIn(CODES)
  code!: string;

  @ApiPropertyOptional({ format: 'date', description: 'The year before this day is counted; today when left out' })
  @IsOptional()
  @IsDay()
  asOf?: string;

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];
}

export class FirmQueryDto extends FirmFilterDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class FirmFiguresDto implements FirmFigures {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty() year!: number;
  @ApiProperty({ description: '万元' }) revenue!: number;
  @ApiProperty({ type: Number, nullable: true, description: '万元' }) rndExpense!: number | null;
}

export class FirmPageDto implements Page<FirmFigures> {
  @ApiProperty({ type: [FirmFiguresDto] }) items!: FirmFigures[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
}
