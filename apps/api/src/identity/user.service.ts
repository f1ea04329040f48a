import { Injectable } from '@nestjs/common';
import type { ChangeUser, CreateUser, UserBinding } from '@yanzhen/contract/identity/user';
import { bindingOf } from '@yanzhen/domain/identity/binding';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { ROLE_BINDING } from '@yanzhen/domain/identity/role';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { isDuplicate } from '../platform/database/failures';
import { withCurrent } from '../platform/http/with-current';
import { AuditTrail } from '../platform/trail';
import { Attempts } from './attempts';
import { Passwords } from './passwords';
import { SessionRepository } from './session.repository';
import type { UserEntity } from './user.entity';
import { toUserRow } from './user.dto';
import { type NewUser, UserRepository } from './user.repository';

export interface WithTemporaryPassword {
  readonly user: UserEntity;
  readonly password: string;
}

@Injectable()
export class UserService {
  constructor(
    private readonly db: Database,
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async create(by: Reader, { username, ...given }: CreateUser): Promise<WithTemporaryPassword> {
    const password = this.passwords.temporary();
    const passwordHash = await this.passwords.hash(password);
    const user = await this.add(by, {
      ...bound(given),
      username: username.toLowerCase(),
      passwordHash,
      mustChangePassword: true,
    });
    return { user, password };
  }

  /** @throws DomainError `identity.username_taken` */
  add(by: Reader | null, user: Omit<NewUser, 'active' | 'createdAt' | 'lastSignInAt'>): Promise<UserEntity> {
    return this.db.transaction(async () => {
      const added = await this.users
        .add({ ...user, active: true, createdAt: this.clock.now(), lastSignInAt: null })
        .catch((error: unknown) => {
          // The unique index decides, so that two administrators cannot both get the name.
          if (!isDuplicate(error)) throw error;
          throw new DomainError('identity.username_taken', 'conflict', { username: user.username });
        });
      await this.record(by, 'identity.user.create', added.id, null, added);
      return added;
    });
  }

  /** @throws ChangedSince with the account as it is now. */
  change(by: Reader, id: number, { version, active, ...given }: ChangeUser): Promise<UserEntity> {
    const work = async () => {
      const user = await this.mustFind(id);
      const patch = { ...bound(given), active };
      if (user.role === 'admin' && user.active && (patch.role !== 'admin' || !active)) await this.mustNotLock(by, id);
      await this.users.change({ id, version }, patch);
      if (!active) await this.sessions.endAll(id);
      const changed = { ...user, ...patch, version: version + 1 };
      await this.record(by, 'identity.user.change', id, user, changed);
      return changed;
    };
    return withCurrent(
      'identity',
      () => this.db.transaction(work),
      async () => toUserRow(await this.mustFind(id), null),
    );
  }

  async followEnterprise(from: number, into: number, by: Reader): Promise<void> {
    for (const user of await this.users.ofEnterprise(from)) {
      await this.users.change(user, { enterpriseId: into });
      await this.record(by, 'identity.user.change', user.id, user, { ...user, enterpriseId: into });
    }
  }

  unlock(by: Reader, id: number): Promise<void> {
    return this.db.transaction(async () => {
      const { username } = await this.mustFind(id);
      await this.attempts.succeed(username);
      await this.record(by, 'identity.user.unlock', id);
    });
  }

  async resetPassword(by: Reader, id: number): Promise<WithTemporaryPassword> {
    const password = this.passwords.temporary();
    const passwordHash = await this.passwords.hash(password);
    return this.db.transaction(async () => {
      const user = await this.mustFind(id);
      const patch = { passwordHash, mustChangePassword: true };
      await this.users.change(user, patch);
      await this.sessions.endAll(id);
      await this.attempts.succeed(user.username);
      await this.record(by, 'identity.user.reset_password', id);
      return { user: { ...user, ...patch, version: user.version + 1 }, password };
    });
  }

  /** An administrator does not shut the door behind themselves, nor behind the last one. */
  private async mustNotLock(by: Reader, id: number): Promise<void> {
    if (by.userId === id) throw new DomainError('identity.own_admin_role', 'rule');
    if ((await this.users.otherActiveAdmins(id)) === 0) throw new DomainError('identity.last_admin', 'rule');
  }

  private async mustFind(id: number): Promise<UserEntity> {
    const user = await this.users.byId(id);
    if (!user) throw new DomainError('identity.user_not_found', 'not_found', { id });
    return user;
  }

  private record(
    by: Reader | null,
    act: string,
    id: number,
    before: UserEntity | null = null,
    after: UserEntity | null = null,
  ): Promise<void> {
    return this.trail.record({ by, act, subjectKind: 'user', subjectId: id, before, after });
  }
}

/** @throws DomainError `identity.binding_missing` with the kind of binding that the role needs. */
function bound({ name, role, ...given }: UserBinding) {
  const binding = bindingOf(role, given);
  if (!binding) throw new DomainError('identity.binding_missing', 'rule', { role, needs: ROLE_BINDING[role] });
  return { name, role, ...binding };
}
