import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AppealFile, AppealRow, DecideAppeal, MakeAppeal, WithdrawAppeal } from '@yanzhen/contract/credit/appeal';
import {
  APPEAL_KINDS,
  APPEAL_LIMITS,
  APPEAL_STATES,
  type AppealKind,
  type AppealState,
} from '@yanzhen/domain/credit/appeal';
import { RECORD_KINDS, type RecordKind } from '@yanzhen/domain/credit/record';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Matches, Min } from 'class-validator';
import { StoredFileDto } from '../../files';

const NOT_BLANK = /\S/;

export class MakeAppealDto implements MakeAppeal {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  recordId!: number;

  @ApiProperty({ enum: APPEAL_KINDS })
  @IsIn(APPEAL_KINDS)
  kind!: AppealKind;

  @ApiProperty({ minLength: 1, maxLength: APPEAL_LIMITS.text })
  @IsString()
  @Length(1, APPEAL_LIMITS.text)
  @Matches(NOT_BLANK)
  text!: string;
}

export class WithdrawAppealDto implements WithdrawAppeal {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class DecideAppealDto extends WithdrawAppealDto implements DecideAppeal {
  @ApiProperty()
  @IsBoolean()
  accept!: boolean;

  @ApiProperty({ minLength: 1, maxLength: APPEAL_LIMITS.decision })
  @IsString()
  @Length(1, APPEAL_LIMITS.decision)
  @Matches(NOT_BLANK)
  decision!: string;
}

export class AppealQueryDto {
  @ApiPropertyOptional({ enum: APPEAL_STATES })
  @IsOptional()
  @IsIn(APPEAL_STATES)
  state?: AppealState;
}

export class AppealFileDto implements AppealFile {
  @ApiProperty() id!: number;
  @ApiProperty({ type: StoredFileDto }) file!: StoredFileDto;
}

export class AppealRowDto implements AppealRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() recordId!: number;
  @ApiProperty({ enum: RECORD_KINDS }) recordKind!: RecordKind;
  @ApiProperty() document!: string;
  @ApiProperty({ enum: APPEAL_KINDS }) kind!: AppealKind;
  @ApiProperty({ enum: APPEAL_STATES }) state!: AppealState;
  @ApiProperty() text!: string;
  @ApiProperty({ type: [AppealFileDto] }) files!: AppealFileDto[];
  @ApiProperty({ format: 'date-time' }) madeAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty() decidedBy!: string;
  @ApiProperty({ type: String, nullable: true }) decision!: string | null;
}
