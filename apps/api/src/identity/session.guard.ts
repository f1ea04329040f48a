import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, createParamDecorator, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Permission, permits } from '@yanzhen/domain/identity/permission';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../platform/config';
import { CONFIG } from '../platform/config.module';
import { CAN, type SignedRequest } from '../platform/http/can';
import { readSessionCookie } from './session-cookie';
import { Sessions, type Visit } from './sessions';

const READS = ['GET', 'HEAD', 'OPTIONS'];

type VisitedRequest = SignedRequest & { visit?: Visit };

/** The visit itself, for the pages about one's own account. */
export const SessionVisit = createParamDecorator((_: unknown, context: ExecutionContext): Visit => {
  const { visit } = context.switchToHttp().getRequest<VisitedRequest>();
  if (!visit) throw new Error('@SessionVisit() on a route that the guard lets anybody pass');
  return visit;
});

/** Nobody passes without a sign-in and a permission, unless the route says so; a route that says nothing is shut. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<VisitedRequest>();
    const needed = this.reflector.getAllAndOverride<Permission | 'everyone' | 'keyed' | undefined>(CAN, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (needed === undefined) throw new DomainError('identity.route_shut', 'forbidden');
    if (needed === 'keyed') return true;
    if (needed === 'everyone') {
      refuseForeignPage(request);
      return true;
    }
    const visit = await this.visitOf(request);
    if (!visit) throw new DomainError('identity.signed_out', 'unauthenticated');
    refuseForgedWrite(request, visit.csrfToken);
    if (visit.user.mustChangePassword && needed !== 'identity.self')
      throw new DomainError('identity.password_change_due', 'forbidden');
    if (!permits(visit.reader.role, needed))
      throw new DomainError('identity.not_permitted', 'forbidden', { permission: needed });
    request.visit = visit;
    request.reader = visit.reader;
    return true;
  }

  private async visitOf(request: FastifyRequest): Promise<Visit | null> {
    const token = readSessionCookie(request, this.config);
    return token ? this.sessions.recognise(token) : null;
  }
}

/** A page of another site must not sign anybody in or out: writes come as JSON from our own pages or from a program. */
function refuseForeignPage(request: FastifyRequest): void {
  if (READS.includes(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const json = request.headers['content-type']?.startsWith('application/json') ?? false;
  if (!json || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    throw new DomainError('identity.foreign_page', 'forbidden');
}

function refuseForgedWrite(request: FastifyRequest, expected: string): void {
  if (READS.includes(request.method)) return;
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const wanted = Buffer.from(expected);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new DomainError('identity.csrf_mismatch', 'forbidden');
}
