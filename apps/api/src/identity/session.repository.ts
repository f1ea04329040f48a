import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { Database } from '../platform/database/database';
import { SessionEntity } from './session.entity';

@Injectable()
export class SessionRepository {
  constructor(private readonly db: Database) {}

  /** With its user; null when unknown. Asked at every request: `findOne` with a relation would ask twice. */
  byToken(tokenHash: string): Promise<SessionEntity | null> {
    return this.rows.createQueryBuilder('s').innerJoinAndSelect('s.user', 'u').where({ tokenHash }).getOne();
  }

  async add(session: Omit<SessionEntity, 'id' | 'user'>): Promise<number> {
    const { identifiers } = await this.rows.insert(session);
    return Number(identifiers[0]?.['id']);
  }

  ofUser(userId: number): Promise<SessionEntity[]> {
    return this.rows.find({ where: { userId }, order: { lastSeenAt: 'DESC', id: 'DESC' } });
  }

  async seen(id: number, at: Date): Promise<void> {
    await this.rows.update({ id }, { lastSeenAt: at });
  }

  /** Whether there was one. */
  async end(userId: number, id: number): Promise<boolean> {
    return (await this.rows.delete({ id, userId })).affected === 1;
  }

  async endAll(userId: number): Promise<void> {
    await this.rows.delete({ userId });
  }

  async endOthers(userId: number, keep: number): Promise<void> {
    await this.rows.delete({ userId, id: Not(keep) });
  }

  async purge(expiredBefore: Date, idleSince: Date): Promise<void> {
    const gone = await this.rows.find({
      select: { id: true },
      where: [{ expiresAt: LessThan(expiredBefore) }, { lastSeenAt: LessThan(idleSince) }],
      take: 1000,
    });
    if (gone.length) await this.rows.delete({ id: In(gone.map(({ id }) => id)) });
  }

  private get rows() {
    return this.db.rows(SessionEntity);
  }
}
