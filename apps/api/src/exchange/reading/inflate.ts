import { crc32, inflateRawSync } from 'node:zlib';
import type { ArchiveEntry } from './archive-directory';
import { refusal } from './refusal';

const STORED = 0;
const DEFLATED = 8;

/** The bytes of an entry, exactly as many as it states: one that holds more was made to deceive. */
export function inflate(entry: ArchiveEntry): Buffer {
  const bytes = unpack(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw refusal('file_unreadable', { part: entry.name.slice(0, 100) });
  return bytes;
}

function unpack({ name, method, packed, size }: ArchiveEntry): Buffer {
  const part = name.slice(0, 100);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw refusal('file_unreadable', { part });
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    // Whether a deflate stream is sound shows only on inflating it.
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw refusal('file_is_bomb', { part, size });
    throw refusal(code === 'Z_BUF_ERROR' ? 'file_truncated' : 'file_unreadable', { part });
  }
}
