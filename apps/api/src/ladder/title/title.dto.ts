import { ApiProperty } from '@nestjs/swagger';
import type { ChangeTitle, RegisterTitle, TitleRow } from '@yanzhen/contract/ladder/title';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { GROUND_CODES, type RevocationGroundCode } from '@yanzhen/domain/ladder/title-life/revocation';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Length, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import type { TitleEntity } from './title.entity';

const given = (_: object, value: unknown) => value !== null;

export class RegisterTitleDto implements RegisterTitle {
  @ApiProperty({ enum: TITLE_KINDS })
  @IsIn(TITLE_KINDS)
  kind!: TitleKind;

  @ApiProperty({ maxLength: TITLE_LIMITS.batch, example: '2024年度创新型' })
  @IsString()
  @Length(1, TITLE_LIMITS.batch)
  @Matches(/\S/)
  batch!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: TITLE_LIMITS.certificateNo })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TITLE_LIMITS.certificateNo)
  certificateNo!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: TITLE_LIMITS.document, example: '豫工信企业〔2024〕45号' })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TITLE_LIMITS.document)
  document!: string | null;

  @ApiProperty({ format: 'date', description: 'First day; it counts' })
  @IsDay()
  validFrom!: string;

  @ApiProperty({ format: 'date', description: 'Last day; it counts' })
  @IsDay()
  validTo!: string;
}

export class ChangeTitleDto extends RegisterTitleDto implements ChangeTitle {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class TitleVersionDto {
  @ApiProperty({ minimum: 1, description: 'The version that was looked at' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version!: number;
}

export class TitleRowDto implements TitleRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: TITLE_KINDS }) kind!: TitleKind;
  @ApiProperty() batch!: string;
  @ApiProperty({ type: String, nullable: true }) certificateNo!: string | null;
  @ApiProperty({ type: String, nullable: true }) document!: string | null;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ format: 'date' }) validTo!: string;
  @ApiProperty({ type: String, nullable: true }) nameThen!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) suspendedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) suspendedWhy!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) revokedOn!: string | null;
  @ApiProperty({ enum: GROUND_CODES, nullable: true }) revokedGround!: RevocationGroundCode | null;
  @ApiProperty({ type: String, nullable: true }) revokedWhy!: string | null;
  @ApiProperty({ type: String, nullable: true }) revokedDocument!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) plannedEnd!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) barredUntil!: string | null;
}

export const toTitleRow = (title: TitleEntity): TitleRow => ({
  id: title.id,
  version: title.version,
  kind: title.kind,
  batch: title.batch,
  certificateNo: title.certificateNo,
  document: title.document,
  validFrom: title.validFrom,
  validTo: title.validTo,
  nameThen: title.nameThen,
  suspendedOn: title.suspendedOn,
  suspendedWhy: title.suspendedWhy,
  revokedOn: title.revokedOn,
  revokedGround: title.revokedGround,
  revokedWhy: title.revokedWhy,
  revokedDocument: title.revokedDocument,
  plannedEnd: title.plannedEnd,
  barredUntil: title.barredUntil,
});
