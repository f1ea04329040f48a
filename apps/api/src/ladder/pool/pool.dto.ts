import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  EnterManyPool,
  EnterPool,
  LeavePool,
  PoolCount,
  PoolFilter,
  PoolRow,
} from '@yanzhen/contract/ladder/pool';
import type { Page } from '@yanzhen/contract/platform/page';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { POOL_LIMITS, POOLS, type Pool } from '@yanzhen/domain/ladder/pool/pool';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Min,
} from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { textFlag } from '../../platform/http/text-flag';
import { textList } from '../../platform/http/text-list';
import { ListQueryDto } from '../title/listed.dto';

class EnteringDto {
  @ApiProperty({ enum: POOLS })
  @IsIn(POOLS)
  pool!: Pool;

  @ApiProperty({ format: 'date' })
  @IsDay()
  enteredOn!: string;

  @ApiProperty({ maxLength: POOL_LIMITS.reason, example: '近两年研发投入持续增长' })
  @IsString()
  @Length(1, POOL_LIMITS.reason)
  @Matches(/\S/)
  reason!: string;
}

export class EnterPoolDto extends EnteringDto implements EnterPool {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  enterpriseId!: number;
}

export class EnterManyPoolDto extends EnteringDto implements EnterManyPool {
  @ApiProperty({ type: Number, isArray: true, maxItems: POOL_LIMITS.atOnce })
  @ArrayMinSize(1)
  @ArrayMaxSize(POOL_LIMITS.atOnce)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  enterpriseIds!: number[];
}

export class LeavePoolDto implements LeavePool {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ format: 'date', description: 'The first day on which it is in no more' })
  @IsDay()
  leftOn!: string;

  @ApiProperty({ maxLength: POOL_LIMITS.reason, example: '已获得称号' })
  @IsString()
  @Length(1, POOL_LIMITS.reason)
  @Matches(/\S/)
  reason!: string;
}

export class PoolCountQueryDto {
  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiPropertyOptional({ format: 'date', description: 'Today when left out' })
  @IsOptional()
  @IsDay()
  asOf?: string;
}

export class PoolCountDto implements PoolCount {
  @ApiProperty({ enum: POOLS }) pool!: Pool;
  @ApiProperty() members!: number;
}

export class PoolQueryDto extends ListQueryDto implements PoolFilter {
  @ApiProperty({ enum: POOLS })
  @IsIn(POOLS)
  pool!: Pool;

  @ApiPropertyOptional({ format: 'date', description: 'Today when left out' })
  @IsOptional()
  @IsDay()
  asOf?: string;

  @ApiPropertyOptional({ description: 'Whoever was ever in' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  past?: boolean;
}

export class PoolRowDto implements PoolRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: POOLS }) pool!: Pool;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() nameThen!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ format: 'date' }) enteredOn!: string;
  @ApiProperty() enterReason!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) leftOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) leaveReason!: string | null;
}

export class PoolPageDto implements Page<PoolRow> {
  @ApiProperty({ type: [PoolRowDto] }) items!: PoolRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
}
