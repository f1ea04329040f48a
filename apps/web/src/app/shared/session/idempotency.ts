/** A version 4 UUID. `crypto.randomUUID` is missing on plain-http addresses of an office network. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** One per form: the same key on every retry, so that a second click creates nothing twice; `renew` after success. */
export function idempotency(): { headers: () => Record<string, string>; renew: () => void } {
  let key = uuid();
  return {
    headers: () => ({ 'Idempotency-Key': key }),
    renew: () => {
      key = uuid();
    },
  };
}
