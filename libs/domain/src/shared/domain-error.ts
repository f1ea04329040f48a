/** What a problem is told with: flat, so that a sentence can be made of it in any language. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** `rule` 422, `invalid` 400, `not_found` 404, `conflict` 409, `forbidden` 403, `unauthenticated` 401, `too_many` 429, `too_large` 413, `unavailable` 503. */
export type ErrorKind =
  | 'rule'
  | 'invalid'
  | 'not_found'
  | 'conflict'
  | 'forbidden'
  | 'unauthenticated'
  | 'too_many'
  | 'too_large'
  | 'unavailable';

/** A business rule said no. The `code` is stable (`room.reason`): the web makes the sentence of it, tests assert on it. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind = 'rule',
    readonly details: ErrorDetails = {},
  ) {
    super(code);
  }
}
