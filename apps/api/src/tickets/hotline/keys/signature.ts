import { createHmac, timingSafeEqual } from 'node:crypto';

/** What is signed, beside the bytes of the body. `path` with its query, as it is sent. */
export interface Signed {
  readonly method: string;
  readonly path: string;
  /** Seconds since 1970, as sent. */
  readonly timestamp: string;
  readonly nonce: string;
  readonly body: Buffer;
}

export const HEADERS = {
  key: 'x-yanzhen-key',
  timestamp: 'x-yanzhen-timestamp',
  nonce: 'x-yanzhen-nonce',
  signature: 'x-yanzhen-signature',
} as const;

/** HMAC-SHA-256 in hexadecimal over method, path, timestamp and nonce, each on a line, and the body as it is (docs/hotline.md). */
export const signatureOf = (secret: string, { method, path, timestamp, nonce, body }: Signed): string =>
  createHmac('sha256', secret).update(`${method}\n${path}\n${timestamp}\n${nonce}\n`).update(body).digest('hex');

export function isSignedWith(secret: string, signed: Signed, signature: string): boolean {
  const wanted = Buffer.from(signatureOf(secret, signed));
  const given = Buffer.from(signature);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** The headers of a request that the house itself signs. */
export const signedHeaders = (keyId: string, secret: string, signed: Signed): Record<string, string> => ({
  [HEADERS.key]: keyId,
  [HEADERS.timestamp]: signed.timestamp,
  [HEADERS.nonce]: signed.nonce,
  [HEADERS.signature]: signatureOf(secret, signed),
});
