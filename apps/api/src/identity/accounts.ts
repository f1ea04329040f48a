import { Injectable } from '@nestjs/common';
import { bindingOf, type Binding } from '@yanzhen/domain/identity/binding';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { Receivers } from '@yanzhen/domain/identity/receivers';
import type { Role } from '@yanzhen/domain/identity/role';
import { Remembered } from '../platform/remembered/remembered';
import { Passwords } from './passwords';
import { readerOf } from './sessions';
import { UserRepository } from './user.repository';
import { UserService } from './user.service';

export interface NewAccount extends Partial<Binding> {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
}

export interface KnownAccount {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
}

/** What the rest of the house may ask of accounts: to open the first ones, and to keep them with their enterprise. */
@Injectable()
export class Accounts {
  constructor(
    private readonly users: UserRepository,
    private readonly service: UserService,
    private readonly passwords: Passwords,
    private readonly remembered: Remembered,
  ) {}

  async any(): Promise<boolean> {
    return (await this.users.count()) > 0;
  }

  /** For work that no sign-in stands behind (`sessionId` 0). */
  async readerOf(username: string): Promise<Reader | null> {
    const user = await this.users.byUsername(username);
    return user && readerOf(user, 0);
  }

  /** Who may sign in in one of the roles, by name. */
  async ofRoles(roles: readonly Role[]): Promise<KnownAccount[]> {
    return (await this.users.ofRoles(roles)).map(known);
  }

  async byIds(ids: readonly number[]): Promise<KnownAccount[]> {
    return (await this.users.byIds(ids)).map(known);
  }

  /** The people of an enterprise that turned out to be another go with it. In the caller's transaction. */
  followEnterprise(from: number, into: number, by: Reader): Promise<void> {
    return this.service.followEnterprise(from, into, by);
  }

  /** Active people that news is for. Who belongs to a post is asked at every step of a request and hardly ever changes. */
  receivers(of: Receivers): Promise<number[]> {
    const ask = () => this.users.receivers(of);
    if (!('role' in of)) return ask();
    const { role, unitCode = '', department = '' } = of;
    return this.remembered.settled(['people'], `people ${role} ${unitCode} ${department}`, ask);
  }

  /** Those of the enterprises that somebody may sign in for: of many, few have anybody to tell. */
  enterprisesWithPeople(ids: readonly number[]): Promise<number[]> {
    return this.users.enterprisesWithPeople(ids);
  }

  /** Active people of a post with their names, for choosing one of them. */
  named(of: Receivers): Promise<{ id: number; name: string }[]> {
    return this.users.named(of);
  }

  /** Does nothing when the account is there already. */
  async open({ username, name, role, ...given }: NewAccount, password: string): Promise<void> {
    if (await this.users.byUsername(username)) return;
    const binding = bindingOf(role, given);
    if (!binding) throw new Error(`${username}: the role ${role} needs its binding`);
    this.passwords.mustBeGood(password, username);
    const passwordHash = await this.passwords.hash(password);
    await this.service.add(null, { username, name, role, ...binding, passwordHash, mustChangePassword: false });
  }
}

const known = ({ id, username, name, role }: KnownAccount): KnownAccount => ({ id, username, name, role });
