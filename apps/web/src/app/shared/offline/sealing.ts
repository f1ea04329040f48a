export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

const CIPHER = 'AES-GCM';
const NONCE_BYTES = 12;

/** Browsers lend these to https and to the machine itself only; on plain http nothing is kept. */
export const canSeal = (): boolean =>
  globalThis.isSecureContext === true && 'indexedDB' in globalThis && globalThis.crypto?.subtle !== undefined;

/** @param text 256 bits in base64. What comes out cannot be read out of the browser again. */
export const keyOf = (text: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(text), (one) => one.charCodeAt(0)),
    CIPHER,
    false,
    ['encrypt', 'decrypt'],
  );

export async function seal(key: CryptoKey, bytes: ArrayBuffer): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return { nonce, bytes: await crypto.subtle.encrypt({ name: CIPHER, iv: nonce }, key, bytes) };
}

/** @throws OperationError for another person's key. */
export const unseal = (key: CryptoKey, { nonce, bytes }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: CIPHER, iv: nonce }, key, bytes);

export const sealJson = (key: CryptoKey, value: unknown): Promise<Sealed> =>
  seal(key, new TextEncoder().encode(JSON.stringify(value)).buffer);

export const unsealJson = async <T>(key: CryptoKey, sealed: Sealed): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await unseal(key, sealed))) as T;
