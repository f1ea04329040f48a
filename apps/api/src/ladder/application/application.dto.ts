import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ApplicationFilter, ApplicationRow, StartApplication } from '@yanzhen/contract/ladder/application';
import type { Page } from '@yanzhen/contract/platform/page';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { APPLICATION_STATES, type ApplicationState } from '@yanzhen/domain/ladder/application/application';
import { APPLICATION_ACTS, type ApplicationAct, type Proposal } from '@yanzhen/domain/ladder/application/life';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { BOOK_TIERS, type BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { textFlag } from '../../platform/http/text-flag';
import { textList } from '../../platform/http/text-list';

const VERDICTS: readonly Verdict[] = ['eligible', 'not_eligible', 'undecided'];

export class ApplicationFilterDto implements ApplicationFilter {
  @ApiPropertyOptional({ minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  round?: number;

  @ApiPropertyOptional({ enum: APPLICATION_STATES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(APPLICATION_STATES.length)
  @IsIn(APPLICATION_STATES, { each: true })
  state?: ApplicationState[];

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiPropertyOptional({ description: 'Name, code or pinyin of the enterprise' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ description: 'Only what waits for the reader' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  mine?: boolean;
}

export class ApplicationListDto extends ApplicationFilterDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  cursor?: string;
}

export class StartApplicationDto implements StartApplication {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) roundId!: number;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) enterpriseId!: number;
}

export class ApplicationRowDto implements ApplicationRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() roundId!: number;
  @ApiProperty() roundName!: string;
  @ApiProperty({ enum: BOOK_TIERS }) tier!: BookTier;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ enum: APPLICATION_STATES }) state!: ApplicationState;
  @ApiProperty({ description: 'How often it was handed in' }) submission!: number;
  @ApiProperty({ enum: VERDICTS, nullable: true, description: 'Of the last submission' }) verdict!: Verdict | null;
  @ApiProperty() late!: boolean;
  @ApiProperty({ enum: ['pass', 'reject'], nullable: true }) proposal!: Proposal | null;
  @ApiProperty({ type: [String] }) reviewers!: string[];
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) submittedAt!: string | null;
  @ApiProperty({ enum: APPLICATION_ACTS, isArray: true, description: 'What the reader may do now' })
  acts!: ApplicationAct[];
}

export class ApplicationPageDto implements Page<ApplicationRow> {
  @ApiProperty({ type: [ApplicationRowDto] }) items!: ApplicationRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}
