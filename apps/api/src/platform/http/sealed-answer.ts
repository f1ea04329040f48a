import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/**
 * Answers are kept for a retry, and some hold what is shown once (a temporary password). They are encrypted with the
 * idempotency key, of which the database has only a hash: whoever reads the table reads nothing.
 */
const secretOf = (key: string): Buffer => createHash('sha256').update(`answer ${key}`).digest();

const NONCE = 12;
const TAG = 16;

export function seal(key: string, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', secretOf(key), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

export function unseal(key: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', secretOf(key), bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
}
