import { createHash } from 'node:crypto';
import { applyDecorators, type ExecutionContext, Injectable } from '@nestjs/common';
import { Throttle, ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyRequest } from 'fastify';
import { RATES } from './limits';

const addressOf = (request: { ip?: string }): string => request.ip ?? '';

/** A route where secrets could be guessed: few requests, counted by address whatever cookie comes with them. */
export const GuessingLimited = () =>
  applyDecorators(
    Throttle({
      default: { ...RATES.guessing, getTracker: (request: { ip?: string }) => Promise.resolve(addressOf(request)) },
    }),
  );

/** A route that anybody may call without an account: counted by address whatever cookie comes with it. */
export const PublicLimited = () =>
  applyDecorators(
    Throttle({
      default: { ...RATES.public, getTracker: (request: { ip?: string }) => Promise.resolve(addressOf(request)) },
    }),
  );

/** A route for programs: more than a person would ask, counted by address. */
export const KeyedLimited = () =>
  applyDecorators(
    Throttle({
      default: { ...RATES.keyed, getTracker: (request: { ip?: string }) => Promise.resolve(addressOf(request)) },
    }),
  );

/** Counts per route, address and cookie, in this process; an office behind one address is many people. */
@Injectable()
export class RateLimit extends ThrottlerGuard {
  protected override getTracker(request: FastifyRequest): Promise<string> {
    const cookie = createHash('sha256')
      .update(request.headers.cookie ?? '')
      .digest('base64url');
    return Promise.resolve(`${addressOf(request)} ${cookie}`);
  }

  protected override throwThrottlingException(_: ExecutionContext, limit: ThrottlerLimitDetail): Promise<void> {
    return Promise.reject(new DomainError('http.too_many', 'too_many', { retryAfter: limit.timeToBlockExpire }));
  }
}
