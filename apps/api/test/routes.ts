import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Permission } from '@yanzhen/domain/identity/permission';
import { CAN } from '../src/platform/http/can';
import { openApiOf } from '../src/platform/http/openapi';

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/api/users/{id}`. */
  readonly path: string;
  /** `UserController.page` */
  readonly handler: string;
  readonly needs: Permission | 'everyone' | 'keyed' | undefined;
  readonly described: boolean;
}

/** Every route of the house: those that the description lists, with what their handlers say about who may call them. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const operations = new Map(
    Object.entries(openApiOf(app).paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]: [string, { operationId?: string }]) => [
        // A handler of several paths is described once for each.
        operationId?.replace(/\[\d+\]$/, '') ?? '',
        { method: method as Route['method'], path },
      ]),
    ),
  );
  return handlersOf(app).map(({ handler, needs }) => {
    const operation = operations.get(handler);
    return { handler, needs, described: operation !== undefined, ...(operation ?? { method: 'get', path: '' }) };
  });
}

function handlersOf(app: NestFastifyApplication): { handler: string; needs: Route['needs'] }[] {
  const scanner = new MetadataScanner();
  const reflector = app.get(Reflector);
  return new DiscoveryService(app.get(ModulesContainer)).getControllers().flatMap(({ metatype }) => {
    const room = metatype as new () => Record<string, () => unknown>;
    const methods = room.prototype as Record<string, () => unknown>;
    return scanner
      .getAllMethodNames(methods)
      .filter((name) => Reflect.hasMetadata('path', methods[name] ?? {}))
      .map((name) => ({
        handler: `${room.name}.${name}`,
        needs: reflector.getAllAndOverride<Route['needs']>(CAN, [methods[name] ?? (() => {}), room]),
      }));
  });
}
