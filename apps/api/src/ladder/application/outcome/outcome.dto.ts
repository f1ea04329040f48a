import { ApiProperty } from '@nestjs/swagger';
import type { OutcomeDifferences, RecogniseByHand } from '@yanzhen/contract/ladder/publicity';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { IsInt, IsString, Length, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../../platform/http/day-field';
import { PublicEnterpriseDto } from '../publicity/publicity.dto';

const given = (_: object, value: unknown) => value !== null;

export class RecogniseByHandDto implements RecogniseByHand {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;

  @ApiProperty({ maxLength: TITLE_LIMITS.batch })
  @IsString()
  @Length(1, TITLE_LIMITS.batch)
  @Matches(/\S/)
  batch!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: TITLE_LIMITS.certificateNo })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TITLE_LIMITS.certificateNo)
  certificateNo!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: TITLE_LIMITS.document })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TITLE_LIMITS.document)
  document!: string | null;

  @ApiProperty({ format: 'date' }) @IsDay() validFrom!: string;
  @ApiProperty({ format: 'date' }) @IsDay() validTo!: string;
}

export class BeyondDto {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty() batch!: string;
}

export class OutcomeDifferencesDto implements OutcomeDifferences {
  @ApiProperty() recognised!: number;
  @ApiProperty({ type: [PublicEnterpriseDto], description: 'Recommended, in no list so far' })
  waiting!: PublicEnterpriseDto[];
  @ApiProperty({ type: [PublicEnterpriseDto] }) notRecognised!: PublicEnterpriseDto[];
  @ApiProperty({ type: [BeyondDto], description: 'In the same lists, not recommended in this round' })
  beyond!: BeyondDto[];
}
