import type { EnterpriseDetail, EnterpriseRow, PersonalData } from '@yanzhen/contract/registry/enterprise';
import { CREDIT_STANDINGS, type CreditStanding } from '@yanzhen/domain/credit/standing';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import {
  ENTERPRISE_FLAGS,
  ENTERPRISE_STATES,
  type EnterpriseFlag,
  type EnterpriseState,
} from '@yanzhen/domain/registry/enterprise';
import { SIZE_CLASSES, type SizeClass } from '@yanzhen/domain/registry/size-class';
import { ApiProperty } from '@nestjs/swagger';

export class EnterpriseRowDto implements EnterpriseRow {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ type: Number }) version!: number;
  @ApiProperty({ type: String }) uscc!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ type: String, nullable: true }) industryCode!: string | null;
  @ApiProperty({ enum: SIZE_CLASSES, nullable: true }) sizeClass!: SizeClass | null;
  @ApiProperty({ type: Number, nullable: true }) sizeYear!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: '万元' }) revenue!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) establishedOn!: string | null;
  @ApiProperty({ enum: ENTERPRISE_STATES }) state!: EnterpriseState;
  @ApiProperty({ enum: TITLE_KINDS, nullable: true }) tier!: TitleKind | null;
  @ApiProperty({ enum: CREDIT_STANDINGS, nullable: true, description: 'Null: not known, or not for this reader' })
  credit!: CreditStanding | null;

  @ApiProperty({ type: Boolean }) hasLeader!: boolean;
  @ApiProperty({ enum: ENTERPRISE_FLAGS, isArray: true }) flags!: EnterpriseFlag[];
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt!: string;
}

export class EnterpriseDetailDto extends EnterpriseRowDto implements EnterpriseDetail {
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, nullable: true }) legalRep!: string | null;
  @ApiProperty({ type: String, nullable: true }) contactName!: string | null;
  @ApiProperty({ type: String, nullable: true }) contactPhone!: string | null;
  @ApiProperty({ type: Boolean }) masked!: boolean;
  @ApiProperty({ type: String, isArray: true }) formerNames!: string[];
  @ApiProperty({ type: String, nullable: true }) remark!: string | null;
}

export class ContactPhoneDto {
  @ApiProperty({ type: Number }) id!: number;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
}

export class PersonalDataDto implements PersonalData {
  @ApiProperty({ type: String, nullable: true }) legalRep!: string | null;
  @ApiProperty({ type: String, nullable: true }) contactName!: string | null;
  @ApiProperty({ type: String, nullable: true }) contactPhone!: string | null;
  @ApiProperty({ type: ContactPhoneDto, isArray: true }) contacts!: ContactPhoneDto[];
}

export class EnterprisePageDto {
  @ApiProperty({ type: EnterpriseRowDto, isArray: true }) items!: EnterpriseRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: Number }) total!: number;
  @ApiProperty({ type: Boolean }) capped!: boolean;
}
