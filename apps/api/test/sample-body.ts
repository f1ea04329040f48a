import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
}

/** A body that a route's description allows: every required field, with the plainest value. Null where none is described. */
export function sampleBody(document: OpenAPIObject, path: string, method: string): object | null {
  const operation = (document.paths[path] as Record<string, { requestBody?: unknown }>)[method];
  const body = operation?.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined;
  const schema = body?.content?.['application/json']?.schema;
  return schema ? (valueOf(document, schema) as object) : null;
}

function valueOf(document: OpenAPIObject, schema: Schema): unknown {
  const [only] = schema.allOf ?? [];
  if (only) return valueOf(document, only);
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return valueOf(document, (document.components?.schemas?.[name] ?? {}) as Schema);
  }
  if (schema.example !== undefined) return schema.example;
  if (schema.nullable) return null;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((field) => [field, valueOf(document, schema.properties?.[field] ?? {})]),
      );
    case 'array':
      return [valueOf(document, schema.items ?? {})];
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return false;
    default:
      return schema.format === 'date' ? '2026-01-01' : '样例文字';
  }
}
