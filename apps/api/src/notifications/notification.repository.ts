import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { Database } from '../platform/database/database';
import { isDuplicate } from '../platform/database/failures';
import { NotificationEntity } from './notification.entity';

const AT_ONCE = 200;

/** Where a row stands in the list: newest first. */
export interface NotificationPlace {
  readonly createdAt: Date;
  readonly id: number;
}

@Injectable()
export class NotificationRepository {
  constructor(private readonly db: Database) {}

  /** Those who were told the key already are left out: hardly ever any, so the unique index is asked first. */
  async add(userIds: readonly number[], news: Omit<NotificationEntity, 'id' | 'userId'>): Promise<void> {
    for (let from = 0; from < userIds.length; from += AT_ONCE) {
      const some = userIds.slice(from, from + AT_ONCE);
      if (!(await this.inserted(some, news))) await this.addRest(some, news);
    }
  }

  /** Newest first. */
  async page(userId: number, unread: boolean, after: NotificationPlace | null, size: number, cap: number) {
    const matching = () => {
      const query = this.rows.createQueryBuilder('n').where({ userId });
      return unread ? query.andWhere('n.readAt IS NULL') : query;
    };
    const rows = matching().orderBy('n.createdAt', 'DESC').addOrderBy('n.id', 'DESC').take(size);
    if (after)
      rows.andWhere('(n.createdAt < :at OR (n.createdAt = :at AND n.id < :id))', { at: after.createdAt, id: after.id });
    const counted = await matching().select('n.id').take(cap).getMany();
    return { rows: await rows.getMany(), count: counted.length };
  }

  async unread(userId: number, cap: number): Promise<number> {
    return (await this.rows.find({ select: { id: true }, where: { userId, readAt: IsNull() }, take: cap })).length;
  }

  /** False when the person has no such notification. */
  async read(userId: number, id: number, at: Date): Promise<boolean> {
    await this.rows.update({ id, userId, readAt: IsNull() }, { readAt: at });
    return this.rows.existsBy({ id, userId });
  }

  async readAll(userId: number, at: Date): Promise<void> {
    await this.rows.update({ userId, readAt: IsNull() }, { readAt: at });
  }

  async purge(before: Date): Promise<void> {
    await this.rows.delete({ createdAt: LessThan(before) });
  }

  private async addRest(userIds: readonly number[], news: Omit<NotificationEntity, 'id' | 'userId'>): Promise<void> {
    const where = { userId: In([...userIds]), toldKey: news.toldKey };
    const told = new Set((await this.rows.find({ select: { userId: true }, where })).map(({ userId }) => userId));
    const rest = userIds.filter((userId) => !told.has(userId));
    if (rest.length === 0 || (await this.inserted(rest, news))) return;
    // Another process tells the same at this moment, row by row.
    for (const userId of rest) await this.inserted([userId], news);
  }

  /** False, and none of them, when one was told before. */
  private async inserted(
    userIds: readonly number[],
    news: Omit<NotificationEntity, 'id' | 'userId'>,
  ): Promise<boolean> {
    try {
      await this.db.insertAll(
        NotificationEntity,
        userIds.map((userId) => ({ ...news, userId })),
      );
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return false;
    }
  }

  private get rows() {
    return this.db.rows(NotificationEntity);
  }
}
