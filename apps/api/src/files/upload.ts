import { FILE_LIMITS } from '@yanzhen/domain/files/file-type';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyRequest } from 'fastify';
import { refusal } from './refusal';

export interface UploadedFile {
  /** As the sender called it: not to be trusted. */
  readonly name: string;
  readonly bytes: Buffer;
  /** What came beside the file. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * The one `file` of a multipart request, with the fields beside it.
 * @throws DomainError `files.missing`, `files.empty`, `files.too_large`, `files.one_at_a_time`, `files.upload_broken`
 */
export async function receiveFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw refusal('missing');
  let file: { name: string; bytes: Buffer } | null = null;
  const fields: Record<string, string> = {};
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { name: part.filename, bytes: await part.toBuffer() };
      else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
    }
  } catch (error) {
    throw refused(error);
  }
  if (!file) throw refusal('missing');
  if (file.bytes.length === 0) throw refusal('empty');
  return { ...file, fields };
}

/** The multipart reader has codes of its own while the file is still coming in; else the request ended where none ends. */
function refused(error: unknown): DomainError {
  switch ((error as { code?: unknown } | null)?.code) {
    case 'FST_REQ_FILE_TOO_LARGE':
      return new DomainError('files.too_large', 'too_large', { limit: FILE_LIMITS.bytes });
    case 'FST_FILES_LIMIT':
      return refusal('one_at_a_time');
    default:
      return refusal('upload_broken');
  }
}
