import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A frozen value as its column holds it: JSON would outgrow a text column, packed it stays far below the limit. */
export const pack = (value: unknown): Buffer => gzipSync(JSON.stringify(value));

export const unpack = <T>(bytes: Buffer): T => JSON.parse(gunzipSync(bytes).toString('utf8')) as T;

/** Hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
