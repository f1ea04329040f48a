import { Injectable } from '@nestjs/common';
import type { UserRow } from '@yanzhen/contract/identity/user';
import type { Page } from '@yanzhen/contract/platform/page';
import { Clock } from '../platform/clock';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf } from '../platform/http/page';
import { nameHashOf } from './attempts';
import { toUserRow } from './user.dto';
import type { UserEntity } from './user.entity';
import { UserRepository } from './user.repository';

/** Accounts with their locks, by username. */
@Injectable()
export class UserList {
  constructor(
    private readonly users: UserRepository,
    private readonly clock: Clock,
  ) {}

  async page(text: string, cursor: string | undefined): Promise<Page<UserRow>> {
    const after = cursor ? String(keysOf(cursor, 1)[0]) : null;
    const { rows, count } = await this.users.page(text, after, PAGE_SIZE + 1, COUNT_CAP + 1);
    const show = await this.shower(rows);
    return pageOf(rows, PAGE_SIZE, count, ({ username }) => [username], show);
  }

  async row(user: UserEntity): Promise<UserRow> {
    return (await this.shower([user]))(user);
  }

  private async shower(users: readonly UserEntity[]): Promise<(user: UserEntity) => UserRow> {
    const locks = await this.users.locks(
      users.map(({ username }) => nameHashOf(username)),
      this.clock.now(),
    );
    return (user) => toUserRow(user, locks.get(nameHashOf(user.username)) ?? null);
  }
}
