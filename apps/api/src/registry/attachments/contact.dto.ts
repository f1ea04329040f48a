import type { ContactRow, SaveContact } from '@yanzhen/contract/registry/attachments';
import { CONTACT_ROLES, type ContactRole, ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsInClear } from '../clear-text';

export class ContactRowDto implements ContactRow {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ type: Number }) version!: number;
  @ApiProperty({ enum: CONTACT_ROLES }) role!: ContactRole;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Masked; see unmask' }) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) duty!: string | null;
}

export class SaveContactDto implements SaveContact {
  @ApiProperty({ type: Number, description: '0 for a new one' })
  @IsInt()
  @Min(0)
  version!: number;

  @ApiProperty({ enum: CONTACT_ROLES })
  @IsIn(CONTACT_ROLES)
  role!: ContactRole;

  @ApiProperty({ type: String, maxLength: ENTERPRISE_LIMITS.person })
  @IsString()
  @Length(1, ENTERPRISE_LIMITS.person)
  @IsInClear()
  name!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Left out: as it is' })
  @IsOptional()
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.phone)
  @IsInClear()
  phone?: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: ENTERPRISE_LIMITS.duty })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.duty)
  duty!: string | null;
}
