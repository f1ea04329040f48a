import { ApiProperty } from '@nestjs/swagger';
import type { ChangeOfficer, OfficerAccount, OfficerInput, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import { maskPhone } from '@yanzhen/domain/audit/mask';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { ASSIGNMENT_ROLES, type AssignmentRole, LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { listed } from '../list-field';
import type { OfficerEntity } from './officer.entity';

const MAX_INT = 2_147_483_647;
const given = (_: object, value: unknown) => value !== null;

export class OfficerInputDto implements OfficerInput {
  @ApiProperty({ maxLength: LIAISON_LIMITS.person })
  @IsString()
  @Length(1, LIAISON_LIMITS.person)
  @Matches(/\S/)
  name!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: LIAISON_LIMITS.post })
  @ValidateIf(given)
  @IsString()
  @MaxLength(LIAISON_LIMITS.post)
  post!: string | null;

  @ApiProperty({ enum: UNIT_CODES, type: String, nullable: true, description: 'Null = of the city' })
  @ValidateIf(given)
  @IsIn(UNIT_CODES)
  unitCode!: UnitCode | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The account with which the officer signs in' })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  userId!: number | null;

  @ApiProperty()
  @IsBoolean()
  active!: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LIAISON_LIMITS.phone,
    description: 'Left out = unchanged',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LIAISON_LIMITS.phone)
  phone?: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: LIAISON_LIMITS.phone,
    description: 'Shown on the card at the door. Left out = unchanged',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LIAISON_LIMITS.phone)
  officePhone?: string | null;
}

export class ChangeOfficerDto extends OfficerInputDto implements ChangeOfficer {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class OfficerListDto {
  @ApiProperty({ required: false, maxLength: LIAISON_LIMITS.query, description: 'Part of the name or the post' })
  @IsOptional()
  @IsString()
  @MaxLength(LIAISON_LIMITS.query)
  q?: string;

  @ApiProperty({ required: false, enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(listed)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;
}

class LoadDto implements Record<AssignmentRole, number> {
  @ApiProperty() leader!: number;
  @ApiProperty() chief!: number;
  @ApiProperty() liaison!: number;
}

export class OfficerRowDto implements OfficerRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) post!: string | null;
  @ApiProperty({ enum: UNIT_CODES, type: String, nullable: true }) unitCode!: UnitCode | null;
  @ApiProperty({ type: Number, nullable: true }) userId!: number | null;
  @ApiProperty() active!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Masked' }) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) officePhone!: string | null;
  @ApiProperty({ type: String, nullable: true }) username!: string | null;
  @ApiProperty({ type: LoadDto, description: 'Enterprises today' }) load!: LoadDto;
}

export class OfficerPageDto {
  @ApiProperty({ type: [OfficerRowDto] }) items!: OfficerRowDto[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class OfficerAccountDto implements OfficerAccount {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty() username!: string;
  @ApiProperty({ enum: ['leader', 'liaison'] }) role!: 'leader' | 'liaison';
}

export const toOfficerRow = (
  row: OfficerEntity,
  username: string | null,
  load: ReadonlyMap<string, number>,
): OfficerRow => ({
  id: row.id,
  version: row.version,
  name: row.name,
  post: row.post,
  unitCode: row.unitCode,
  userId: row.userId,
  active: row.active,
  phone: row.phone && maskPhone(row.phone),
  officePhone: row.officePhone,
  username,
  load: Object.fromEntries(ASSIGNMENT_ROLES.map((role) => [role, load.get(role) ?? 0])) as OfficerRow['load'],
});
