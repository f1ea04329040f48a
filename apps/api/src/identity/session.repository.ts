import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { Database } from '../platform/database/database';
import { instantOf } from '../platform/database/instant-text';
import { SessionEntity } from './session.entity';
import type { UserEntity } from './user.entity';

/** Who signed in, as far as a request asks. */
export type SignedUser = Omit<UserEntity, 'version' | 'passwordHash' | 'createdAt' | 'lastSignInAt'>;

export type SeenSession = Pick<SessionEntity, 'id' | 'lastSeenAt' | 'expiresAt'> & { readonly user: SignedUser };

type StoredSession = Omit<SignedUser, 'mustChangePassword' | 'active'> & {
  readonly sessionId: number;
  readonly lastSeenAt: string | Date;
  readonly expiresAt: string | Date;
  readonly mustChangePassword: unknown;
  readonly active: unknown;
};

const BY_TOKEN = `SELECT s.id AS sessionId, s.last_seen_at AS lastSeenAt, s.expires_at AS expiresAt, u.id AS id, u.username AS username,
    u.name AS name, u.role AS role, u.unit_code AS unitCode, u.department AS department, u.enterprise_id AS enterpriseId,
    u.must_change_password AS mustChangePassword, u.active AS active
  FROM session s JOIN user u ON u.id = s.user_id WHERE s.token_hash = ?`;

@Injectable()
export class SessionRepository {
  constructor(private readonly db: Database) {}

  /** With its user; null when unknown. Asked at every request, hence by hand and without what nobody asks then. */
  async byToken(tokenHash: string): Promise<SeenSession | null> {
    const [row] = await this.db.query<StoredSession[]>(BY_TOKEN, [tokenHash]);
    if (!row) return null;
    const { sessionId, lastSeenAt, expiresAt, mustChangePassword, active, ...user } = row;
    return {
      id: sessionId,
      lastSeenAt: instantOf(lastSeenAt),
      expiresAt: instantOf(expiresAt),
      user: { ...user, mustChangePassword: Boolean(mustChangePassword), active: Boolean(active) },
    };
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
