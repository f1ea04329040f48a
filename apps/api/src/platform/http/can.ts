import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Permission } from '@yanzhen/domain/identity/permission';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyRequest } from 'fastify';

export const CAN = 'yanzhen:can';

/** Who may call a route. A route without it is refused, and a test names it. */
export const Can = (permission: Permission) => SetMetadata(CAN, permission);

/** For the few routes that nobody needs to be signed in for: sign-in, first administrator, health, the API description. */
export const Everyone = () => SetMetadata(CAN, 'everyone');

/**
 * A route for programs that bring a key or a signature of their own with each request, looked at by the room's guard. No cookie
 * counts there, so that no page of another site can misuse one.
 */
export const Keyed = () => SetMetadata(CAN, 'keyed');

/** A request after the guard: who reads, and under which id it is logged. */
export type SignedRequest = FastifyRequest & { reader?: Reader };

/** The signed-in person; rooms pass it on to every query. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Reader => {
  const { reader } = context.switchToHttp().getRequest<SignedRequest>();
  if (!reader) throw new Error('@By() on a route that the guard lets anybody pass');
  return reader;
});
