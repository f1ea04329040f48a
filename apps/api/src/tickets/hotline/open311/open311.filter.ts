import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Open311Error } from '@yanzhen/contract/tickets/open311';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Open311Refusal } from '@yanzhen/domain/tickets/hotline/open311';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS } from '../../../platform/http/problem';
import { asDomainError } from '../../../platform/http/problem.filter';
import { inFormat } from './open311-format';

/** Refusals in the form that the standard gives them. */
@Catch()
export class Open311Filter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const told = error instanceof Open311Refusal ? refusalOf(error) : asDomainError(error);
    if (!told) http.getRequest<FastifyRequest>().log.error({ err: error }, 'unexpected');
    const code = told ? STATUS[told.kind] : 500;
    const { sentence, retryAfter } = told?.details ?? {};
    const description =
      typeof sentence === 'string' ? sentence : (SENTENCES[code] ?? `请求没有被接受（${told?.code}）。`);
    const reply = http.getResponse<FastifyReply>();
    if (typeof retryAfter === 'number') void reply.header('retry-after', retryAfter);
    const errors = [{ code, description }] satisfies Open311Error[];
    void reply.status(code).send(inFormat(http.getRequest<FastifyRequest>(), reply, 'errors', errors));
  }
}

const SENTENCES: Readonly<Record<number, string>> = {
  429: '请求太多，请按 Retry-After 稍后再试。',
  500: '系统出错，没有保存，请稍后再试。',
  503: '系统暂时不能使用，请稍后再试。',
};

const refusalOf = ({ reason, sentence }: Open311Refusal): DomainError =>
  reason === 'unknown'
    ? new DomainError('open311.service_not_found', 'not_found', { sentence })
    : new DomainError('open311.invalid', 'invalid', { sentence });
