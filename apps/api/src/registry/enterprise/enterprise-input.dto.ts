import type { ChangeEnterprise, CreateEnterprise, EnterpriseInput } from '@yanzhen/contract/registry/enterprise';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { ENTERPRISE_LIMITS, ENTERPRISE_STATES, type EnterpriseState } from '@yanzhen/domain/registry/enterprise';
import { INDUSTRIES } from '@yanzhen/domain/registry/industry';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsInClear } from '../clear-text';
import { IsDay } from '../../platform/http/day-field';

const DIVISIONS = INDUSTRIES.map(({ code }) => code);
/** `merged` comes of merging alone. */
const STATES = ENTERPRISE_STATES.filter((state) => state !== 'merged');
const told = (_: unknown, value: unknown) => value !== null;

class EnterpriseInputDto implements EnterpriseInput {
  @ApiProperty({ type: String, maxLength: ENTERPRISE_LIMITS.name })
  @IsString()
  @Length(2, ENTERPRISE_LIMITS.name)
  name!: string;

  @ApiProperty({ enum: UNIT_CODES })
  @IsIn(UNIT_CODES)
  unitCode!: UnitCode;

  @ApiProperty({ type: String, nullable: true, description: 'GB/T 4754 division' })
  @ValidateIf(told)
  @IsIn(DIVISIONS)
  industryCode!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: ENTERPRISE_LIMITS.address })
  @ValidateIf(told)
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.address)
  address!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf(told)
  @IsDay()
  establishedOn!: string | null;

  @ApiProperty({ enum: STATES })
  @IsIn(STATES)
  state!: EnterpriseState;

  @ApiProperty({ type: String, nullable: true, maxLength: ENTERPRISE_LIMITS.remark })
  @ValidateIf(told)
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.remark)
  remark!: string | null;

  @ApiProperty({ type: String, isArray: true })
  @IsArray()
  @ArrayMaxSize(ENTERPRISE_LIMITS.formerNames)
  @Length(2, ENTERPRISE_LIMITS.name, { each: true })
  formerNames!: string[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: ENTERPRISE_LIMITS.person })
  @IsOptional()
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.person)
  @IsInClear()
  legalRep?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: ENTERPRISE_LIMITS.person })
  @IsOptional()
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.person)
  @IsInClear()
  contactName?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: ENTERPRISE_LIMITS.phone })
  @IsOptional()
  @IsString()
  @MaxLength(ENTERPRISE_LIMITS.phone)
  @IsInClear()
  contactPhone?: string | null;
}

export class CreateEnterpriseDto extends EnterpriseInputDto implements CreateEnterprise {
  @ApiProperty({ type: String, description: 'Folded and checked by GB 32100' })
  @IsString()
  @Length(1, 40)
  uscc!: string;
}

export class ChangeEnterpriseDto extends EnterpriseInputDto implements ChangeEnterprise {
  @ApiProperty({ type: Number, description: 'As seen when the editing began' })
  @IsInt()
  @Min(1)
  version!: number;
}
