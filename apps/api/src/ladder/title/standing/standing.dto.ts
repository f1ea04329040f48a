import { ApiProperty } from '@nestjs/swagger';
import type { LiftSuspension, RestoreTitle, RevokeTitle, SuspendTitle } from '@yanzhen/contract/ladder/title-life';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { GROUND_CODES, type RevocationGroundCode } from '@yanzhen/domain/ladder/title-life/revocation';
import { IsIn, IsInt, IsString, Length, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../../platform/http/day-field';

export class WhyDto implements LiftSuspension, RestoreTitle {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty({ maxLength: TITLE_LIMITS.why, example: '接实名举报，核查经营数据' })
  @IsString()
  @Length(1, TITLE_LIMITS.why)
  @Matches(/\S/)
  why!: string;
}

export class SuspendTitleDto extends WhyDto implements SuspendTitle {
  @ApiProperty({ format: 'date' })
  @IsDay()
  on!: string;
}

export class RevokeTitleDto extends SuspendTitleDto implements RevokeTitle {
  @ApiProperty({ enum: GROUND_CODES })
  @IsIn(GROUND_CODES)
  ground!: RevocationGroundCode;

  @ApiProperty({ type: String, nullable: true, maxLength: TITLE_LIMITS.document })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(TITLE_LIMITS.document)
  document!: string | null;
}
