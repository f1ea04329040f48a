import type { Multipart } from '@fastify/multipart';
import { IMPORT_KINDS, type ImportKind } from '@yanzhen/domain/exchange/import';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyRequest } from 'fastify';
import { LIMITS } from '../../platform/http/limits';

export interface Upload {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** What the person says it is; null leaves it to recognition. */
  readonly kind: ImportKind | null;
}

/**
 * The workbook of a multipart request: one `file`, maybe a `kind`.
 * @throws DomainError `exchange.file_missing`, `exchange.file_too_large`, `exchange.upload_broken`, `exchange.kind_unknown`
 */
export async function receiveUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('exchange.file_missing', 'invalid', {});
  let fileName = '';
  let bytes: Buffer | null = null;
  let kind: ImportKind | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        bytes = await part.toBuffer();
        fileName = tidyName(part.filename);
      } else if (part.fieldname === 'kind') kind = kindOf(part);
    }
  } catch (error) {
    throw refused(error);
  }
  if (!bytes) throw new DomainError('exchange.file_missing', 'invalid', {});
  if (bytes.length === 0) throw new DomainError('exchange.file_empty', 'invalid', {});
  return { fileName, bytes, kind };
}

function kindOf(part: Multipart): ImportKind | null {
  const text = part.type === 'field' && typeof part.value === 'string' ? part.value : '';
  if (text === '') return null;
  const kind = IMPORT_KINDS.find((known) => known === text);
  if (!kind) throw new DomainError('exchange.kind_unknown', 'invalid', { kind: text.slice(0, 40) });
  return kind;
}

/** The name without any folder, for showing only: no file of that name is ever written. */
function tidyName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const shown = [...last].filter((character) => !/\p{Cc}/u.test(character)).join('');
  return shown.slice(-IMPORT_LIMITS.fileName) || 'file';
}

/** The multipart reader has codes of its own while the file is still coming in; else the request ended where none ends. */
function refused(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  switch ((error as { code?: unknown } | null)?.code) {
    case 'FST_REQ_FILE_TOO_LARGE':
      return new DomainError('exchange.file_too_large', 'too_large', { limit: LIMITS.uploadBytes });
    case 'FST_FILES_LIMIT':
      return new DomainError('exchange.one_file', 'invalid', {});
    default:
      return new DomainError('exchange.upload_broken', 'invalid', {});
  }
}
