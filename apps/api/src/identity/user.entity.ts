import type { Role } from '@yanzhen/domain/identity/role';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { ACCOUNT_LIMITS } from '@yanzhen/domain/identity/account';
import { Entity, Index } from 'typeorm';
import {
  Flag,
  Id,
  Instant,
  InstantOrNull,
  Int,
  IntOrNull,
  Text,
  TextOrNull,
  Version,
} from '../platform/database/columns';

@Entity('user')
@Index('uq_user_username', ['username'], { unique: true })
export class UserEntity {
  @Id() id!: number;
  @Version() version!: number;
  /** Lower case. */
  @Text(ACCOUNT_LIMITS.username) username!: string;
  @Text(ACCOUNT_LIMITS.name) name!: string;
  @Text(20) role!: Role;
  @TextOrNull(6) unitCode!: UnitCode | null;
  @TextOrNull(40) department!: string | null;
  @IntOrNull() enterpriseId!: number | null;
  /** argon2id, with its parameters. */
  @Text(120) passwordHash!: string;
  @Flag() mustChangePassword!: boolean;
  @Flag() active!: boolean;
  @Instant() createdAt!: Date;
  @InstantOrNull() lastSignInAt!: Date | null;
}

/** Failed sign-ins of a name, known or not, by its SHA-256. */
@Entity('sign_in_attempt')
@Index('uq_sign_in_attempt_name', ['nameHash'], { unique: true })
export class SignInAttemptEntity {
  @Id() id!: number;
  @Text(64) nameHash!: string;
  @Int() failures!: number;
  @Instant() lastFailedAt!: Date;
  @InstantOrNull() lockedUntil!: Date | null;
}

/** The way in for the first administrator: one row at most (`place` is always 1), whoever of several processes starts first. */
@Entity('setup_link')
@Index('uq_setup_link_place', ['place'], { unique: true })
export class SetupLinkEntity {
  @Id() id!: number;
  @Int() place!: number;
  @Text(64) tokenHash!: string;
  @Instant() issuedAt!: Date;
  @Instant() expiresAt!: Date;
}
