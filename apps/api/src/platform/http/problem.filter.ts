import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { DomainError, type ErrorKind } from '@yanzhen/domain/shared/domain-error';
import { isTooLong } from '../database/failures';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, STATUS } from './problem';

/** The only place that knows both errors and HTTP. What nobody foresaw becomes a 500 without a word about its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const told = asDomainError(error);
    if (!told) request.log.error({ err: error }, 'unexpected');
    const problem = told
      ? problemOf(told, request.id)
      : {
          type: 'about:blank',
          title: 'unexpected',
          status: 500,
          code: 'unexpected',
          details: {},
          requestId: request.id,
        };
    if (reply.sent) return;
    if (typeof told?.details['retryAfter'] === 'number') void reply.header('retry-after', told.details['retryAfter']);
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}

/** Null: nobody foresaw it. */
export function asDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (isTooLong(error)) return new DomainError('input.too_long', 'invalid', {});
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const kind = (Object.keys(STATUS) as ErrorKind[]).find((known) => STATUS[known] === status) ?? refusal(status);
  return kind ? new DomainError(`http.${kind}`, kind, {}) : null;
}

/** What else is the caller's fault (415, 406 …) is no failure of the house. */
const refusal = (status: number): ErrorKind | null => (status >= 400 && status < 500 ? 'invalid' : null);

/** Fastify and its plugins refuse with plain errors that carry a `statusCode`. */
function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
