import { ApiProperty } from '@nestjs/swagger';
import type { ChangePassword, FirstAdministrator, Me, SessionRow, SignIn } from '@yanzhen/contract/identity/session';
import { ACCOUNT_LIMITS, USERNAME } from '@yanzhen/domain/identity/account';
import { type Permission, PERMISSIONS, permissionsOf } from '@yanzhen/domain/identity/permission';
import { type Role, ROLES } from '@yanzhen/domain/identity/role';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { IsString, Length, Matches, MaxLength } from 'class-validator';
import type { SessionEntity } from './session.entity';
import type { Visit } from './sessions';

/** What is only compared may be a little longer than what may be chosen. */
const TYPED = 200;

export class SignInDto implements SignIn {
  @ApiProperty()
  @IsString()
  @MaxLength(TYPED)
  username!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(TYPED)
  password!: string;
}

export class ChangePasswordDto implements ChangePassword {
  @ApiProperty()
  @IsString()
  @MaxLength(TYPED)
  current!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(TYPED)
  next!: string;
}

export class FirstAdministratorDto implements FirstAdministrator {
  @ApiProperty({ description: 'From the one-time link' })
  @IsString()
  @MaxLength(TYPED)
  token!: string;

  @ApiProperty({ pattern: USERNAME.source })
  @IsString()
  @Matches(USERNAME)
  username!: string;

  @ApiProperty({ maxLength: ACCOUNT_LIMITS.name })
  @IsString()
  @Length(1, ACCOUNT_LIMITS.name)
  name!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(TYPED)
  password!: string;
}

export class MeDto implements Me {
  @ApiProperty() id!: number;
  @ApiProperty() username!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ enum: UNIT_CODES, nullable: true, type: String }) unitCode!: UnitCode | null;
  @ApiProperty({ nullable: true, type: String }) department!: string | null;
  @ApiProperty({ nullable: true, type: Number }) enterpriseId!: number | null;
  @ApiProperty({ enum: Object.keys(PERMISSIONS), isArray: true }) permissions!: Permission[];
  @ApiProperty() mustChangePassword!: boolean;
  @ApiProperty({ description: 'For X-CSRF-Token of every write' }) csrfToken!: string;
  @ApiProperty({ format: 'date' }) today!: string;
  @ApiProperty() demo!: boolean;
}

export class SessionRowDto implements SessionRow {
  @ApiProperty() id!: number;
  @ApiProperty() current!: boolean;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty({ format: 'date-time' }) lastSeenAt!: string;
  @ApiProperty() ip!: string;
  @ApiProperty() agent!: string;
}

export const toMe = ({ reader, user, csrfToken }: Visit, today: string, demo: boolean): Me => ({
  id: user.id,
  username: user.username,
  name: user.name,
  role: user.role,
  unitCode: user.unitCode,
  department: user.department,
  enterpriseId: user.enterpriseId,
  permissions: permissionsOf(reader.role),
  mustChangePassword: user.mustChangePassword,
  csrfToken,
  today,
  demo,
});

export const toSessionRow = (session: SessionEntity, current: number): SessionRow => ({
  id: session.id,
  current: session.id === current,
  startedAt: session.startedAt.toISOString(),
  lastSeenAt: session.lastSeenAt.toISOString(),
  ip: session.ip,
  agent: session.agent,
});
