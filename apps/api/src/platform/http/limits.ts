/** What the HTTP side accepts at most. */
export const LIMITS = {
  /** JSON bodies. */
  bodyBytes: 1024 * 1024,
  /** One uploaded workbook. */
  uploadBytes: 20 * 1024 * 1024,
  /** Until a request has come in as a whole: the largest upload over a slow line. */
  requestMs: 5 * 60_000,
} as const;

/** How creating requests are recognised as the same (idempotency.ts). */
export const IDEMPOTENCY = {
  key: /^[\x21-\x7e]{8,100}$/,
  /** An upload that takes longer is taken for dead. */
  uploadMs: 5 * 60_000,
  /** Answers are kept so long. */
  keptMs: 24 * 3_600_000,
} as const;

/** Requests per route (rate-limit.ts); `ttl` in milliseconds. */
export const RATES = {
  general: { limit: 600, ttl: 60_000 },
  guessing: { limit: 20, ttl: 60_000 },
  public: { limit: 60, ttl: 60_000 },
  keyed: { limit: 3000, ttl: 60_000 },
} as const;
