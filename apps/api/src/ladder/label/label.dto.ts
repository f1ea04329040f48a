import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ChangeLabel,
  EndLabel,
  LabelFilter,
  LabelKindCount,
  LabelRow,
  SaveLabel,
} from '@yanzhen/contract/ladder/label';
import type { Page } from '@yanzhen/contract/platform/page';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { LABEL_GOALS, LABEL_LIMITS, type LabelGoal } from '@yanzhen/domain/ladder/label/label-kind';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { textFlag } from '../../platform/http/text-flag';
import { textList } from '../../platform/http/text-list';

/** Most rows of one page. */
const LONGEST_PAGE = 200;

const given = (_: object, value: unknown) => value !== null;

export class SaveLabelDto implements SaveLabel {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  kindId!: number;

  @ApiProperty({ maxLength: LABEL_LIMITS.item, description: 'Empty when the enterprise itself carries the label' })
  @IsString()
  @MaxLength(LABEL_LIMITS.item)
  item!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: LABEL_LIMITS.batch })
  @ValidateIf(given)
  @IsString()
  @MaxLength(LABEL_LIMITS.batch)
  batch!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LABEL_LIMITS.document })
  @ValidateIf(given)
  @IsString()
  @MaxLength(LABEL_LIMITS.document)
  document!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LABEL_LIMITS.certificateNo })
  @ValidateIf(given)
  @IsString()
  @MaxLength(LABEL_LIMITS.certificateNo)
  certificateNo!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LABEL_LIMITS.note })
  @ValidateIf(given)
  @IsString()
  @MaxLength(LABEL_LIMITS.note)
  note!: string | null;

  @ApiProperty({ format: 'date', description: 'First day; it counts' })
  @IsDay()
  validFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day; it counts. Null: no end told' })
  @ValidateIf(given)
  @IsDay()
  validTo!: string | null;
}

export class ChangeLabelDto extends SaveLabelDto implements ChangeLabel {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class EndLabelDto implements EndLabel {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ format: 'date', description: 'It still counts' })
  @IsDay()
  lastDay!: string;

  @ApiProperty({ maxLength: LABEL_LIMITS.endedWhy, example: '年度评价未通过' })
  @IsString()
  @Length(1, LABEL_LIMITS.endedWhy)
  @Matches(/\S/)
  reason!: string;
}

export class LabelFilterDto implements LabelFilter {
  @ApiPropertyOptional({ type: Number, isArray: true })
  @IsOptional()
  @Transform(({ value }) => (textList({ value }) as string[]).map(Number))
  @ArrayMaxSize(100)
  @IsInt({ each: true })
  kind?: number[];

  @ApiPropertyOptional({ enum: LABEL_GOALS })
  @IsOptional()
  @IsIn(LABEL_GOALS)
  goal?: LabelGoal;

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  enterprise?: number;

  @ApiPropertyOptional({ format: 'date', description: 'Today when left out' })
  @IsOptional()
  @IsDay()
  asOf?: string;

  @ApiPropertyOptional({ minimum: 2000, maximum: 2099, description: 'Only what is new in this calendar year' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2099)
  begunIn?: number;

  @ApiPropertyOptional({ description: 'Every label ever, whatever the day' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  ever?: boolean;
}

export class LabelQueryDto extends LabelFilterDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: LONGEST_PAGE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LONGEST_PAGE)
  limit?: number;
}

class KindNamesDto {
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
}

export class LabelRowDto implements LabelRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'As the enterprise was called when the label was registered' }) nameThen!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty() kindId!: number;
  @ApiProperty({ type: KindNamesDto }) kind!: KindNamesDto;
  @ApiProperty() item!: string;
  @ApiProperty({ type: String, nullable: true }) batch!: string | null;
  @ApiProperty({ type: String, nullable: true }) document!: string | null;
  @ApiProperty({ type: String, nullable: true }) certificateNo!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo!: string | null;
  @ApiProperty({ type: String, nullable: true }) endedWhy!: string | null;
}

export class LabelKindCountDto implements LabelKindCount {
  @ApiProperty() kindId!: number;
  @ApiProperty() labels!: number;
  @ApiProperty() enterprises!: number;
}

export class LabelPageDto implements Page<LabelRow> {
  @ApiProperty({ type: [LabelRowDto] }) items!: LabelRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
}
