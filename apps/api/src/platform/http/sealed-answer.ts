import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Answers are kept for a retry, and some hold what is shown once (a temporary password). They are encrypted with the
 * idempotency key, of which the database has only a hash: whoever reads the table reads nothing.
 */
const secretOf = (key: string): Buffer => createHash('sha256').update(`answer ${key}`).digest();

/** Stands before what was made small first: a long list of names would not fit into the column. No letter of base64. */
const SMALL = '.';
/** Bytes from which that is worth its time. */
const LONG = 16_384;

const NONCE = 12;
const TAG = 16;

export function seal(key: string, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', secretOf(key), nonce);
  const long = Buffer.byteLength(text) > LONG;
  const sealed = Buffer.concat([cipher.update(long ? deflateRawSync(text) : Buffer.from(text)), cipher.final()]);
  return (long ? SMALL : '') + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

export function unseal(key: string, sealed: string): string {
  const small = sealed.startsWith(SMALL);
  const bytes = Buffer.from(small ? sealed.slice(SMALL.length) : sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', secretOf(key), bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
  return (small ? inflateRawSync(plain) : plain).toString('utf8');
}
