import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config';

const isHttps = (config: Config): boolean => config.publicUrl?.startsWith('https:') ?? false;

/** `__Host-` binds the cookie to this host and path, which browsers only grant over https. */
export const sessionCookieName = (config: Config): string => (isHttps(config) ? '__Host-yanzhen' : 'yanzhen');

const options = (config: Config) =>
  ({ httpOnly: true, sameSite: 'strict', path: '/', secure: isHttps(config) }) as const;

export const readSessionCookie = (request: FastifyRequest, config: Config): string | null =>
  request.cookies[sessionCookieName(config)] ?? null;

export const setSessionCookie = (reply: FastifyReply, config: Config, token: string): void =>
  void reply.setCookie(sessionCookieName(config), token, options(config));

export const clearSessionCookie = (reply: FastifyReply, config: Config): void =>
  void reply.clearCookie(sessionCookieName(config), options(config));
