import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ListedEnterprise } from '@yanzhen/contract/ladder/title-life';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { textList } from '../../platform/http/text-list';

/** Most rows of one page. */
const LONGEST_PAGE = 200;

/** Units, and where a page begins: what every list of this room takes. */
export class ListQueryDto {
  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

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

export class ListedEnterpriseDto implements ListedEnterprise {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
}
