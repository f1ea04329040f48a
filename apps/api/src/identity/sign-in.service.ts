import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { AuditTrail } from '../platform/trail';
import { Attempts } from './attempts';
import { Passwords } from './passwords';
import { SessionRepository } from './session.repository';
import { Sessions, type Visit } from './sessions';
import type { UserEntity } from './user.entity';
import { UserRepository } from './user.repository';

export interface Origin {
  readonly ip: string;
  readonly agent: string;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly db: Database,
    private readonly users: UserRepository,
    private readonly sessionRows: SessionRepository,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Unknown name, wrong password and closed account get the same answer after the same time. */
  async signIn(username: string, password: string, from: Origin): Promise<{ token: string; visit: Visit }> {
    const name = username.trim().toLowerCase();
    await this.attempts.begin(name);
    const user = await this.users.byUsername(name);
    const right = await this.passwords.matches(user?.passwordHash ?? null, password);
    if (!user?.active || !right) {
      await this.recordRefusal(user);
      throw new DomainError('identity.sign_in_refused', 'unauthenticated');
    }
    return this.db.transaction(async () => {
      await this.attempts.succeed(name);
      return this.open(user, from);
    });
  }

  /** For somebody who has proved who they are. Inside a transaction. */
  async open(user: UserEntity, from: Origin): Promise<{ token: string; visit: Visit }> {
    await this.users.signedIn(user.id, this.clock.now());
    const opened = await this.sessions.open(user, from);
    await this.record(opened.visit.reader, 'identity.sign_in');
    return opened;
  }

  async signOut(by: Reader): Promise<void> {
    await this.db.transaction(async () => {
      await this.sessionRows.end(by.userId, by.sessionId);
      await this.record(by, 'identity.sign_out');
    });
  }

  /** @throws DomainError `identity.session_not_found`, also for a session of somebody else. */
  async endSession(by: Reader, id: number): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.sessionRows.end(by.userId, id)))
        throw new DomainError('identity.session_not_found', 'not_found', { id });
      await this.trail.record({ by, act: 'identity.session_ended', subjectKind: 'session', subjectId: id });
    });
  }

  async changePassword(by: Reader, current: string, next: string): Promise<void> {
    const user = await this.users.byId(by.userId);
    if (!user) throw new DomainError('identity.signed_out', 'unauthenticated');
    await this.attempts.begin(user.username);
    if (!(await this.passwords.matches(user.passwordHash, current)))
      throw new DomainError('identity.current_password_wrong', 'rule');
    await this.attempts.succeed(user.username);
    this.passwords.mustBeGood(next, user.username);
    if (next === current) throw new DomainError('identity.password_same', 'rule');
    const passwordHash = await this.passwords.hash(next);
    await this.db.transaction(async () => {
      if (!(await this.users.replacePassword(user, passwordHash)))
        throw new DomainError('identity.current_password_wrong', 'rule');
      await this.sessionRows.endOthers(by.userId, by.sessionId);
      await this.record(by, 'identity.password_changed');
    });
  }

  private record(by: Reader, act: string): Promise<void> {
    return this.trail.record({ by, act, subjectKind: 'user', subjectId: by.userId });
  }

  /** The name typed is not kept: people type their password there. */
  private recordRefusal(user: UserEntity | null): Promise<void> {
    const refusal = {
      by: null,
      act: 'identity.sign_in_refused',
      subjectKind: 'user',
      subjectId: user?.id ?? 'unknown',
    };
    return this.db.transaction(() => this.trail.record(refusal));
  }
}
