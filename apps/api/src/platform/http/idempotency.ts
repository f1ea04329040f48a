import { createHash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Clock } from '../clock';
import { Database } from '../database/database';
import type { SignedRequest } from './can';
import type { IdempotencyKeyEntity } from './idempotency.entity';
import { IdempotencyRepository } from './idempotency.repository';
import { IDEMPOTENCY } from './limits';
import { seal, unseal } from './sealed-answer';

/**
 * A POST that creates: the same request sent twice (a second click, a retry after a lost answer) creates one thing and
 * gets one answer. JSON requests run in one transaction with their key, so a crash leaves neither; a second one that
 * comes meanwhile waits for the first and gets its answer. Uploads are too slow for that: a second one is told 409.
 */
export const Creates = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'Unique per form, kept on retry' }),
  );

interface Once {
  readonly key: string;
  readonly keyHash: string;
  readonly requestHash: string;
  readonly reply: FastifyReply;
  readonly work: () => Promise<unknown>;
}

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Database,
    private readonly keys: IdempotencyRepository,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<SignedRequest>();
    const once: Once = {
      ...fingerprint(request),
      reply: http.getResponse<FastifyReply>(),
      work: () => lastValueFrom(next.handle()),
    };
    const upload = request.headers['content-type']?.startsWith('multipart/') ?? false;
    return from(upload ? this.held(once) : this.inOneTransaction(once));
  }

  private async inOneTransaction(once: Once): Promise<unknown> {
    return this.db.transaction(async () => {
      if (!(await this.keys.claim(once.keyHash, once.requestHash, this.clock.now(), null))) {
        const first = await this.keys.find(once.keyHash);
        if (first) return answerOf(first, once);
        throw inProgress();
      }
      return this.answered(once);
    });
  }

  private async held(once: Once): Promise<unknown> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + IDEMPOTENCY.uploadMs);
    if (!(await this.keys.claim(once.keyHash, once.requestHash, now, until))) {
      const first = await this.keys.find(once.keyHash);
      if (first?.status != null) return answerOf(first, once);
      if (!(await this.keys.takeOver(once.keyHash, now, until))) throw inProgress();
    }
    try {
      return await this.answered(once);
    } catch (error) {
      // Nothing was created, so the same key may try again; whatever went wrong is told by whoever catches it next.
      await this.keys.release(once.keyHash);
      throw error;
    }
  }

  private async answered({ key, keyHash, reply, work }: Once): Promise<unknown> {
    const body = await work();
    await this.keys.answer(keyHash, reply.statusCode, seal(key, JSON.stringify(body ?? null)));
    return body;
  }
}

function answerOf(first: IdempotencyKeyEntity, { key, requestHash, reply }: Once): unknown {
  if (first.requestHash !== requestHash) throw new DomainError('idempotency.reused', 'rule');
  if (first.status === null) throw inProgress();
  void reply.status(first.status);
  return JSON.parse(first.body === null ? 'null' : unseal(key, first.body)) ?? undefined;
}

const inProgress = () => new DomainError('idempotency.in_progress', 'conflict');

const sha256 = (parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

function fingerprint(request: SignedRequest): Pick<Once, 'key' | 'keyHash' | 'requestHash'> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !IDEMPOTENCY.key.test(key))
    throw new DomainError('idempotency.key_missing', 'invalid');
  const route = `${request.method} ${request.url.split('?', 1)[0]}`;
  return {
    key,
    keyHash: sha256([key, request.reader?.userId ?? null, route]),
    requestHash: sha256([request.body ?? null, request.body ? null : (request.headers['content-length'] ?? null)]),
  };
}
