import { Injectable } from '@nestjs/common';
import { Accounts } from '../../identity';
import { OfficerRepository } from '../officer/officer.repository';
import type { VisitEntity } from './visit.entity';

/** Who went, as people call them: the officer, and where somebody stood in, "A 代 B". */
@Injectable()
export class VisitPeople {
  constructor(
    private readonly officers: OfficerRepository,
    private readonly accounts: Accounts,
  ) {}

  async of(visits: readonly VisitEntity[]): Promise<(visit: VisitEntity) => string> {
    const officerIds = visits.flatMap(({ officerId, standInId }) => [officerId, standInId]).filter((id) => id !== null);
    const officers = new Map((await this.officers.byIds([...new Set(officerIds)])).map(({ id, name }) => [id, name]));
    const users = await this.users(visits.map(({ userId }) => userId));
    return ({ officerId, standInId, userId }) => {
      const own = (officerId === null ? undefined : officers.get(officerId)) ?? users(userId);
      const other = standInId === null ? undefined : officers.get(standInId);
      return other === undefined ? own : `${other}（代 ${own}）`;
    };
  }

  async users(userIds: readonly number[]): Promise<(userId: number) => string> {
    const accounts = await this.accounts.byIds([...new Set(userIds)]);
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    return (userId) => names.get(userId) ?? '';
  }
}
