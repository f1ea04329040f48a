import { existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import { ConsoleLogger, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { LIMITS } from './limits';
import { loggedError } from './logged-error';
import { describeApi } from './openapi';
import { carryRequestContext } from './request-context';

/** Builds the HTTP side around a module: security headers, cookies, uploads, compression, the web pages. Does not listen. */
export async function createServer(
  module: DynamicModule,
  config: Config,
  log: boolean,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy,
    bodyLimit: LIMITS.bodyBytes,
    forceCloseConnections: true,
    requestTimeout: LIMITS.requestMs,
    genReqId: () => randomUUID(),
    logger: log && {
      level: 'info',
      serializers: { req: withoutPersonalData, err: loggedError },
      redact: ['req.headers'],
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: log && new ConsoleLogger({ json: true, colors: false, logLevels: ['error', 'warn'] }),
    abortOnError: false,
    // What is signed are the bytes that came, not what was read from them.
    rawBody: true,
  });
  await app.register(helmet, securityHeaders(config));
  await app.register(cookie);
  await app.register(compress, { threshold: 4096, encodings: ['br', 'gzip'] });
  await app.register(multipart, { limits: { fileSize: LIMITS.uploadBytes, files: 1, fields: 10 } });
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  carryRequestContext(adapter.getInstance());
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
    done();
  });
  describeApi(app);
  if (config.web && existsSync(config.web)) await serveWeb(app, config.web);
  return app;
}

/** Method, path without its query (which may hold a name searched for), nothing of the person. */
const withoutPersonalData = (request: FastifyRequest) => ({
  method: request.method,
  path: request.url.split('?', 1)[0],
});

function securityHeaders(config: Config) {
  const https = config.publicUrl?.startsWith('https:') ?? false;
  return {
    contentSecurityPolicy: {
      useDefaults: true,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: https ? [] : null,
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    // Browsers grant these two over https only and complain about them elsewhere.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    frameguard: { action: 'deny' as const },
  };
}

/** Hashed files for a year, pages never; unknown addresses without an extension get the page of their language. */
async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(files, {
    root,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) => {
      const hashed = /-[A-Z0-9]{8}\.(js|css|woff2?|svg|png)$/.test(path);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  await app.init();
  const english = existsSync(join(root, 'en', 'index.html'));
  const page = (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (/^\/api(\/|$)/.test(path) || /\.[a-z0-9]+$/i.test(path)) return reply.callNotFound();
    return reply.sendFile(english && /^\/en(\/|$)/.test(path) ? 'en/index.html' : 'index.html');
  };
  app.getHttpAdapter().getInstance().get('/*', page);
}
