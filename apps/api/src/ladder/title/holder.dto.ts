import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { HolderFilter, HolderRow } from '@yanzhen/contract/ladder/title';
import type { Page } from '@yanzhen/contract/platform/page';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { textList } from '../../platform/http/text-list';

/** Most rows of one page. */
const LONGEST_PAGE = 200;

export class HolderFilterDto implements HolderFilter {
  @ApiProperty({ enum: TITLE_KINDS })
  @IsIn(TITLE_KINDS)
  kind!: TitleKind;

  @ApiPropertyOptional({ format: 'date', description: 'Today when left out' })
  @IsOptional()
  @IsDay()
  asOf?: string;

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiPropertyOptional({ minimum: 0, maximum: 3660, description: 'Days after asOf' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(3660)
  expiringWithin?: number;

  @ApiPropertyOptional({ minimum: 2000, maximum: 2099, description: 'Calendar year of the first title of the kind' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2099)
  since?: number;
}

export class HolderQueryDto extends HolderFilterDto {
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

export class HolderRowDto implements HolderRow {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ enum: TITLE_KINDS }) kind!: TitleKind;
  @ApiProperty() batch!: string;
  @ApiProperty({ type: String, nullable: true }) certificateNo!: string | null;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ format: 'date' }) validTo!: string;
}

export class HolderPageDto implements Page<HolderRow> {
  @ApiProperty({ type: [HolderRowDto] }) items!: HolderRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
}
