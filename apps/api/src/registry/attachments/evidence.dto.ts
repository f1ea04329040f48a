import type { EvidenceRow, SaveEvidence } from '@yanzhen/contract/registry/attachments';
import { ENTERPRISE_LIMITS, EVIDENCE_KINDS, type EvidenceKind } from '@yanzhen/domain/registry/enterprise';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Length, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const told = (_: unknown, value: unknown) => value !== null;

export class EvidenceRowDto implements EvidenceRow {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ type: Number }) version!: number;
  @ApiProperty({ enum: EVIDENCE_KINDS }) kind!: EvidenceKind;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) obtainedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) expiresOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
}

export class SaveEvidenceDto implements SaveEvidence {
  @ApiProperty({ type: Number, description: '0 for a new one' })
  @IsInt()
  @Min(0)
  version!: number;

  @ApiProperty({ enum: EVIDENCE_KINDS })
  @IsIn(EVIDENCE_KINDS)
  kind!: EvidenceKind;

  @ApiProperty({ type: String, maxLength: ENTERPRISE_LIMITS.evidenceName })
  @IsString()
  @Length(1, ENTERPRISE_LIMITS.evidenceName)
  name!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: ENTERPRISE_LIMITS.evidenceNumber })
  @ValidateIf(told)
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.evidenceNumber)
  number!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf(told)
  @IsDay()
  obtainedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf(told)
  @IsDay()
  expiresOn!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: ENTERPRISE_LIMITS.note })
  @ValidateIf(told)
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.note)
  note!: string | null;
}
