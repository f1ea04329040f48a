import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SESSION_LIMITS } from '@yanzhen/domain/identity/account';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Clock } from '../platform/clock';
import { SessionRepository, type SignedUser } from './session.repository';
import type { SessionEntity } from './session.entity';
import type { UserEntity } from './user.entity';

/** `lastSeenAt` is written at most this often. */
const SEEN_STEP_MS = 60_000;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Follows from the session's token, so it needs no place of its own and ends with it. */
export const csrfTokenOf = (token: string): string => createHash('sha256').update(`csrf ${token}`).digest('base64url');

export interface Visit {
  readonly reader: Reader;
  readonly user: SignedUser;
  readonly csrfToken: string;
}

/** Opens, recognises and ends sign-ins. */
@Injectable()
export class Sessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the token for the cookie; it is stored nowhere. */
  async open(user: UserEntity, from: { ip: string; agent: string }): Promise<{ token: string; visit: Visit }> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const id = await this.sessions.add({
      userId: user.id,
      tokenHash: sha256(token),
      startedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIMITS.absoluteMs),
      ip: from.ip,
      agent: from.agent.slice(0, 200),
    });
    return { token, visit: { reader: readerOf(user, id), user, csrfToken: csrfTokenOf(token) } };
  }

  /** Who comes with this token; null when it is unknown, has run out, or its user may no longer sign in. */
  async recognise(token: string): Promise<Visit | null> {
    const session = await this.sessions.byToken(sha256(token));
    if (!session?.user.active || !this.isOpen(session)) return null;
    const { user } = session;
    const now = this.clock.now();
    if (now.getTime() - session.lastSeenAt.getTime() >= SEEN_STEP_MS) await this.sessions.seen(session.id, now);
    return { reader: readerOf(user, session.id), user, csrfToken: csrfTokenOf(token) };
  }

  async ofUser(userId: number): Promise<SessionEntity[]> {
    return (await this.sessions.ofUser(userId)).filter((session) => this.isOpen(session));
  }

  private isOpen({ expiresAt, lastSeenAt }: Pick<SessionEntity, 'expiresAt' | 'lastSeenAt'>): boolean {
    const now = this.clock.now().getTime();
    return now < expiresAt.getTime() && now - lastSeenAt.getTime() < SESSION_LIMITS.idleMs;
  }
}

export const readerOf = (user: SignedUser, sessionId: number): Reader => ({
  userId: user.id,
  name: user.name,
  role: user.role,
  unitCode: user.unitCode,
  department: user.department,
  enterpriseId: user.enterpriseId,
  sessionId,
});
