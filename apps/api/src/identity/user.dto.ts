import { ApiProperty } from '@nestjs/swagger';
import type { ChangeUser, CreateUser, TemporaryPassword, UserBinding, UserRow } from '@yanzhen/contract/identity/user';
import { ACCOUNT_LIMITS, USERNAME } from '@yanzhen/domain/identity/account';
import { type Role, ROLES } from '@yanzhen/domain/identity/role';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import type { UserEntity } from './user.entity';

const MAX_INT = 2_147_483_647;

export class UserBindingDto implements UserBinding {
  @ApiProperty({ maxLength: ACCOUNT_LIMITS.name })
  @IsString()
  @Length(1, ACCOUNT_LIMITS.name)
  name!: string;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: Role;

  @ApiProperty({ enum: UNIT_CODES, required: false, nullable: true, type: String })
  @IsOptional()
  @IsIn(UNIT_CODES)
  unitCode?: UnitCode | null;

  @ApiProperty({ required: false, nullable: true, type: String, maxLength: 40 })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  department?: string | null;

  @ApiProperty({ required: false, nullable: true, type: Number })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  enterpriseId?: number | null;
}

export class CreateUserDto extends UserBindingDto implements CreateUser {
  @ApiProperty({ pattern: USERNAME.source, description: 'Kept in lower case' })
  @IsString()
  @Matches(USERNAME)
  username!: string;
}

export class ChangeUserDto extends UserBindingDto implements ChangeUser {
  @ApiProperty({ description: 'The version the editor saw' })
  @IsInt()
  version!: number;

  @ApiProperty()
  @IsBoolean()
  active!: boolean;
}

export class UserListDto {
  @ApiProperty({ required: false, description: 'Part of the username or name', maxLength: ACCOUNT_LIMITS.query })
  @IsOptional()
  @IsString()
  @MaxLength(ACCOUNT_LIMITS.query)
  q?: string;

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class UserRowDto implements UserRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() username!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ enum: UNIT_CODES, nullable: true, type: String }) unitCode!: UnitCode | null;
  @ApiProperty({ nullable: true, type: String }) department!: string | null;
  @ApiProperty({ nullable: true, type: Number }) enterpriseId!: number | null;
  @ApiProperty() active!: boolean;
  @ApiProperty() mustChangePassword!: boolean;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) lockedUntil!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) lastSignInAt!: string | null;
}

export class UserPageDto {
  @ApiProperty({ type: [UserRowDto] }) items!: UserRowDto[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class TemporaryPasswordDto implements TemporaryPassword {
  @ApiProperty({ type: UserRowDto }) user!: UserRowDto;
  @ApiProperty({ description: 'Shown once' }) password!: string;
}

export const toUserRow = (user: UserEntity, lockedUntil: Date | null): UserRow => ({
  id: user.id,
  version: user.version,
  username: user.username,
  name: user.name,
  role: user.role,
  unitCode: user.unitCode,
  department: user.department,
  enterpriseId: user.enterpriseId,
  active: user.active,
  mustChangePassword: user.mustChangePassword,
  lockedUntil: lockedUntil?.toISOString() ?? null,
  lastSignInAt: user.lastSignInAt?.toISOString() ?? null,
});
