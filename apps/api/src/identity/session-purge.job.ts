import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SESSION_LIMITS } from '@yanzhen/domain/identity/account';
import { FAILURES_FORGOTTEN_MS } from '@yanzhen/domain/identity/lock';
import { Clock } from '../platform/clock';
import { Jobs } from '../platform/jobs/jobs';
import { AttemptRepository } from './attempt.repository';
import { SessionRepository } from './session.repository';

/** Hourly: sign-ins that have run out, failures that no longer count. */
@Injectable()
export class SessionPurgeJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly sessions: SessionRepository,
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('identity.session_purge', { everyMinutes: 60 }, async () => {
      const now = this.clock.now();
      await this.sessions.purge(now, new Date(now.getTime() - SESSION_LIMITS.idleMs));
      await this.attempts.purge(new Date(now.getTime() - FAILURES_FORGOTTEN_MS));
    });
  }
}
