import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What the depths of the house may know about the request they work for. */
export interface RequestContext {
  readonly requestId: string;
  readonly ip: string;
}

const current = new AsyncLocalStorage<RequestContext>();

/** Null in scheduled work and on the command line. */
export const requestContext = (): RequestContext | null => current.getStore() ?? null;

/** For work that goes on after its request, or for somebody else's: it comes from nowhere. */
export const outsideRequest = <T>(work: () => T): T => current.exit(work);

/** Entered twice: reading the body leaves the asynchronous context of the first hook. */
export function carryRequestContext(fastify: FastifyInstance): void {
  const enter = (request: FastifyRequest, _reply: unknown, done: () => void) =>
    current.run({ requestId: request.id, ip: request.ip }, done);
  fastify.addHook('onRequest', enter);
  fastify.addHook('preValidation', enter);
}
