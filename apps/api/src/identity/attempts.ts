import { Injectable } from '@nestjs/common';
import { FAILURES_FORGOTTEN_MS, lockMs } from '@yanzhen/domain/identity/lock';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../platform/clock';
import { AttemptRepository } from './attempt.repository';
import { sha256 } from './sessions';

/** By name, known or not, so that a lock tells nothing about who has an account here. */
export const nameHashOf = (username: string): string => sha256(`name ${username.toLowerCase()}`);

/**
 * Every try counts as failed before its password is looked at, and is forgotten when it was right: a hundred guesses at
 * the same moment are a hundred failures, not one.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `identity.locked` with `retryAfter` in seconds. */
  async begin(username: string): Promise<void> {
    const nameHash = nameHashOf(username);
    for (;;) if (await this.counted(nameHash)) return;
  }

  succeed(username: string): Promise<void> {
    return this.attempts.clear(nameHashOf(username));
  }

  private async counted(nameHash: string): Promise<boolean> {
    const seen = await this.attempts.find(nameHash);
    const now = this.clock.now();
    const left = (seen?.lockedUntil?.getTime() ?? 0) - now.getTime();
    if (left > 0) throw new DomainError('identity.locked', 'too_many', { retryAfter: Math.ceil(left / 1000) });
    const recent = seen && now.getTime() - seen.lastFailedAt.getTime() < FAILURES_FORGOTTEN_MS;
    const failures = (recent ? seen.failures : 0) + 1;
    const lock = lockMs(failures);
    const next = {
      failures,
      lastFailedAt: now,
      lockedUntil: lock ? new Date(now.getTime() + lock) : null,
    };
    return seen ? this.attempts.change(seen, next) : this.attempts.add(nameHash, next);
  }
}
