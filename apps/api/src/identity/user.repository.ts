import { Injectable } from '@nestjs/common';
import type { Receivers } from '@yanzhen/domain/identity/receivers';
import { type FindOptionsWhere, In, MoreThan } from 'typeorm';
import type { Role } from '@yanzhen/domain/identity/role';
import { Database } from '../platform/database/database';
import { Remembered } from '../platform/remembered/remembered';
import { SignInAttemptEntity, UserEntity } from './user.entity';

export type NewUser = Omit<UserEntity, 'id' | 'version'>;
export type UserPatch = Partial<Omit<UserEntity, 'id' | 'version' | 'createdAt'>>;

/** By which somebody belongs to a post, or does no longer. */
const OF_A_POST = ['role', 'unitCode', 'department', 'enterpriseId', 'active'] as const;

@Injectable()
export class UserRepository {
  constructor(
    private readonly db: Database,
    private readonly remembered: Remembered,
  ) {}

  byId(id: number): Promise<UserEntity | null> {
    return this.rows.findOneBy({ id });
  }

  byUsername(username: string): Promise<UserEntity | null> {
    return this.rows.findOneBy({ username });
  }

  ofEnterprise(enterpriseId: number): Promise<UserEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { id: 'ASC' } });
  }

  ofRoles(roles: readonly Role[]): Promise<UserEntity[]> {
    return this.rows.find({ where: { role: In([...roles]), active: true }, order: { name: 'ASC', id: 'ASC' } });
  }

  byIds(ids: readonly number[]): Promise<UserEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.rows.findBy({ id: In([...ids]) });
  }

  async add(user: NewUser): Promise<UserEntity> {
    const row = { ...user, version: 1 };
    await this.remembered.changed('people');
    return { ...row, id: await this.db.insert(UserEntity, row) };
  }

  async change(seen: { id: number; version: number }, patch: UserPatch): Promise<void> {
    if (OF_A_POST.some((column) => column in patch)) await this.remembered.changed('people');
    await this.db.change(UserEntity, seen, patch, 'identity');
  }

  async receivers(of: Receivers): Promise<number[]> {
    return (await this.named(of)).map(({ id }) => id);
  }

  /** Those of the enterprises that somebody may sign in for. */
  async enterprisesWithPeople(ids: readonly number[]): Promise<number[]> {
    const where = { enterpriseId: In([...ids]), active: true };
    const found = ids.length === 0 ? [] : await this.rows.find({ select: { enterpriseId: true }, where });
    return [...new Set(found.flatMap(({ enterpriseId }) => enterpriseId ?? []))];
  }

  named(of: Receivers): Promise<{ id: number; name: string }[]> {
    return this.rows.find({ select: { id: true, name: true }, where: whereOf(of), order: { id: 'ASC' } });
  }

  /** What no editor sees changes without raising the version. */
  async signedIn(id: number, at: Date): Promise<void> {
    await this.rows.update({ id }, { lastSignInAt: at });
  }

  /** False when the password is no longer the one that was checked. */
  async replacePassword(checked: { id: number; passwordHash: string }, passwordHash: string): Promise<boolean> {
    const seen = { id: checked.id, passwordHash: checked.passwordHash };
    return (await this.rows.update(seen, { passwordHash, mustChangePassword: false })).affected === 1;
  }

  count(): Promise<number> {
    return this.rows.count();
  }

  /** Holds the rows, so that two administrators cannot remove one another at the same moment. */
  async otherActiveAdmins(than: number): Promise<number> {
    const query = this.rows.createQueryBuilder('user').where({ role: 'admin', active: true }).orderBy('user.id', 'ASC');
    const admins = await (this.db.engine === 'server' ? query.setLock('pessimistic_write') : query).getMany();
    return admins.filter(({ id }) => id !== than).length;
  }

  /** By username, then id: usernames are unique, so the name alone is the key. */
  async page(text: string, after: string | null, size: number, cap: number) {
    const matching = () => {
      const query = this.rows.createQueryBuilder('user');
      if (text) {
        const like = `%${text.replace(/[!%_]/g, '!$&')}%`;
        query.where("(user.username LIKE :lower ESCAPE '!' OR user.name LIKE :like ESCAPE '!')", {
          like,
          lower: like.toLowerCase(),
        });
      }
      return query;
    };
    const rows = matching().orderBy('user.username', 'ASC').take(size);
    if (after !== null) rows.andWhere('user.username > :after', { after });
    const counted = await matching().select('user.id').take(cap).getMany();
    return { rows: await rows.getMany(), count: counted.length };
  }

  /** Instants until which sign-in is refused, by the hash of the name. */
  async locks(nameHashes: string[], now: Date): Promise<Map<string, Date>> {
    const rows = await this.db
      .rows(SignInAttemptEntity)
      .findBy({ nameHash: In(nameHashes), lockedUntil: MoreThan(now) });
    return new Map(rows.flatMap(({ nameHash, lockedUntil }) => (lockedUntil ? [[nameHash, lockedUntil]] : [])));
  }

  private get rows() {
    return this.db.rows(UserEntity);
  }
}

function whereOf(of: Receivers): FindOptionsWhere<UserEntity> {
  if ('userId' in of) return { active: true, id: of.userId };
  if ('enterpriseId' in of) return { active: true, enterpriseId: of.enterpriseId };
  const { role, unitCode, department } = of;
  return { active: true, role, ...(unitCode ? { unitCode } : {}), ...(department ? { department } : {}) };
}
