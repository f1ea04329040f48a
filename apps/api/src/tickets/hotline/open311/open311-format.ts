import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type OPEN311_LISTS, toXml } from '@yanzhen/domain/tickets/hotline/open311-xml';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** The standard names the format at the end of the path. */
const wantsXml = ({ url }: FastifyRequest): boolean => /\.xml(\?|$)/.test(url);

/** Rows in the format that was asked for. */
export function inFormat(
  request: FastifyRequest,
  reply: FastifyReply,
  list: keyof typeof OPEN311_LISTS,
  rows: readonly object[],
): unknown {
  if (!wantsXml(request)) return rows;
  void reply.type('text/xml; charset=utf-8');
  return toXml(list, rows);
}

@Injectable()
export class Open311Format implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const list = request.url.includes('/services.') ? 'services' : 'requests';
    return next
      .handle()
      .pipe(map((rows: readonly object[]) => inFormat(request, http.getResponse<FastifyReply>(), list, rows)));
  }
}
