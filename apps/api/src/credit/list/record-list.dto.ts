import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import type { CreditRecordFilter, ListedRecord } from '@yanzhen/contract/credit/record-list';
import type { Page } from '@yanzhen/contract/platform/page';
import {
  RECORD_KINDS,
  RECORD_STATES,
  type RecordKind,
  type RecordState,
  SEVERITIES,
  type Severity,
} from '@yanzhen/domain/credit/record';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { textList } from '../../platform/http/text-list';
import { CreditRecordRowDto } from '../record/record.dto';

const FARTHEST = 3660;
const LONGEST_PAGE = 200;

export class CreditRecordFilterDto implements CreditRecordFilter {
  @ApiPropertyOptional({ maxLength: 100, description: 'Name, code or pinyin of the enterprise' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ enum: RECORD_KINDS, isArray: true })
  @IsOptional()
  @Transform(textList)
  @IsIn(RECORD_KINDS, { each: true })
  kind?: RecordKind[];

  @ApiPropertyOptional({ enum: SEVERITIES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @IsIn(SEVERITIES, { each: true })
  severity?: Severity[];

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiPropertyOptional({ enum: RECORD_STATES })
  @IsOptional()
  @IsIn(RECORD_STATES)
  state?: RecordState;

  @ApiPropertyOptional({ minimum: 0, maximum: FARTHEST, description: 'Last day within so many days; nearest first' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(FARTHEST)
  endsWithin?: number;
}

export class CreditRecordQueryDto extends CreditRecordFilterDto {
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

export class ListedRecordDto
  extends PickType(CreditRecordRowDto, [
    'id',
    'enterpriseId',
    'kind',
    'severity',
    'document',
    'issuer',
    'decidedOn',
    'until',
    'endedOn',
    'grade',
    'scale',
    'effect',
  ])
  implements ListedRecord
{
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
}

export class ListedRecordPageDto implements Page<ListedRecord> {
  @ApiProperty({ type: [ListedRecordDto] }) items!: ListedRecordDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}
