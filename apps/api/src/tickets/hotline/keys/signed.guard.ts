import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { HotlineClientEntity } from '../hotline.entity';
import { KnownClient } from './known-client';
import { HEADERS } from './signature';

export type KeyedRequest = FastifyRequest & { rawBody?: Buffer; client?: HotlineClientEntity };

/** The client that signed the request. */
export const SignedBy = createParamDecorator((_: unknown, context: ExecutionContext): HotlineClientEntity => {
  const { client } = context.switchToHttp().getRequest<KeyedRequest>();
  if (!client) throw new Error('@SignedBy() on a route without SignedGuard');
  return client;
});

/** Lets a request pass whose signature is right, in time and new. */
@Injectable()
export class SignedGuard implements CanActivate {
  constructor(private readonly clients: KnownClient) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<KeyedRequest>();
    const header = (name: string): string => String(request.headers[name] ?? '');
    request.client = await this.clients.bySignature({
      method: request.method,
      path: request.url,
      timestamp: header(HEADERS.timestamp),
      nonce: header(HEADERS.nonce),
      body: request.rawBody ?? Buffer.alloc(0),
      keyId: header(HEADERS.key),
      signature: header(HEADERS.signature),
    });
    return true;
  }
}
