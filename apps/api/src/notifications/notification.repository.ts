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

  /** Those who were told the key already are left out. */
  async add(userIds: readonly number[], news: Omit<NotificationEntity, 'id' | 'userId'>): Promise<void> {
    for (let from = 0; from < userIds.length; from += AT_ONCE) {
      const some = userIds.slice(from, from + AT_ONCE);
      const told = await this.rows.find({
        select: { userId: true },
        where: { userId: In(some), toldKey: news.toldKey },
      });
      const known = new Set(told.map(({ userId }) => userId));
      await this.insert(some.filter((userId) => !known.has(userId)).map((userId) => ({ ...news, userId })));
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

  /** Two processes may tell the same at once: then the unique index decides, row by row. */
  private async insert(rows: Omit<NotificationEntity, 'id'>[]): Promise<void> {
    if (rows.length === 0) return;
    try {
      await this.rows.insert(rows);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      if (rows.length === 1) return;
      for (const row of rows) await this.insert([row]);
    }
  }

  private get rows() {
    return this.db.rows(NotificationEntity);
  }
}
