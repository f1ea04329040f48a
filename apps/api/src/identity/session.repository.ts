import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { Database } from '../platform/database/database';
import type { Selected } from '../platform/database/selected';
import { SessionEntity } from './session.entity';
import { UserEntity } from './user.entity';

const SEEN = ['lastSeenAt', 'expiresAt'] as const satisfies readonly (keyof SessionEntity)[];
const SIGNED = [
  'id',
  'username',
  'name',
  'role',
  'unitCode',
  'department',
  'enterpriseId',
  'mustChangePassword',
  'active',
] as const satisfies readonly (keyof UserEntity)[];

/** Who signed in, as far as a request asks. */
export type SignedUser = Pick<UserEntity, (typeof SIGNED)[number]>;

export type SeenSession = Pick<SessionEntity, 'id' | (typeof SEEN)[number]> & { readonly user: SignedUser };

@Injectable()
export class SessionRepository {
  private readonly seenColumns: Selected<SessionEntity, (typeof SEEN)[number]>;
  private readonly signedColumns: Selected<UserEntity, (typeof SIGNED)[number]>;

  constructor(private readonly db: Database) {
    this.seenColumns = db.selected(SessionEntity, SEEN, 's');
    this.signedColumns = db.selected(UserEntity, SIGNED, 'u');
  }

  /** With its user; null when unknown. Asked at every request, hence by hand and without what nobody asks then. */
  async byToken(tokenHash: string): Promise<SeenSession | null> {
    const { seenColumns, signedColumns } = this;
    const [row] = await this.db.query<(Record<string, unknown> & { sessionId: number })[]>(
      `SELECT s.id AS sessionId, ${seenColumns.sql}, ${signedColumns.sql}
       FROM session s JOIN user u ON u.id = s.user_id WHERE s.token_hash = ?`,
      [tokenHash],
    );
    return row ? { id: row.sessionId, ...seenColumns.read(row), user: signedColumns.read(row) } : null;
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
