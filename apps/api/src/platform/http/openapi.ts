import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The description of every route, made from the code. Committed as apps/api/openapi.json; drift fails a test. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('雁阵 Yanzhen')
    .setDescription(
      'Sign in with POST /api/session; the cookie signs every request. Writes carry X-CSRF-Token (csrfToken of the session), ' +
        'creating POSTs an Idempotency-Key. Problems are RFC 9457 with a stable `code`.',
    )
    .setVersion('1')
    .addCookieAuth('yanzhen')
    .build();
  return sorted(
    SwaggerModule.createDocument(app, about, { operationIdFactory: (room, method) => `${room}.${method}` }),
  );
}

/** Serves it at /api/openapi.json, and a page to read it at /api/docs. Made when first asked for. */
export function describeApi(app: INestApplication): void {
  let made: OpenAPIObject | null = null;
  SwaggerModule.setup('api/docs', app, () => (made ??= openApiOf(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: '雁阵 API',
  });
}

/** By path and name, so that the order in which rooms are written does not show as drift. */
function sorted(document: OpenAPIObject): OpenAPIObject {
  const { components } = document;
  return {
    ...document,
    paths: byKey(document.paths),
    components: { ...components, schemas: byKey(components?.schemas ?? {}) },
  };
}

const byKey = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
