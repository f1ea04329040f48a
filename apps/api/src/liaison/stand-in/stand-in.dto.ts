import { ApiProperty } from '@nestjs/swagger';
import type { ChangeStandIn, StandInInput, StandInRow } from '@yanzhen/contract/liaison/handover';
import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { IsInt, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const MAX_INT = 2_147_483_647;
const given = (_: object, value: unknown) => value !== null;

export class StandInInputDto implements StandInInput {
  @ApiProperty({ description: 'Who is absent' })
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  officerId!: number;

  @ApiProperty({ description: 'Who acts for them' })
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  standInId!: number;

  @ApiProperty({ format: 'date' })
  @IsDay()
  startsOn!: string;

  @ApiProperty({ format: 'date', description: 'Last day; it counts' })
  @IsDay()
  endsOn!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: LIAISON_LIMITS.reason })
  @ValidateIf(given)
  @IsString()
  @MaxLength(LIAISON_LIMITS.reason)
  reason!: string | null;
}

export class ChangeStandInDto implements ChangeStandIn {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ format: 'date' })
  @IsDay()
  endsOn!: string;
}

export class StandInRowDto extends StandInInputDto implements StandInRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() officerName!: string;
  @ApiProperty() standInName!: string;
  @ApiProperty() running!: boolean;
}
