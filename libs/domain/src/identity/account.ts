/** Column, DTO and form take their limits from here. Lengths in characters. */
export const ACCOUNT_LIMITS = { username: 40, name: 40, password: 128, query: 60 } as const;

/** Letters, digits, dot, hyphen and underscore; compared in lower case. */
export const USERNAME = /^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/;

/** How long a sign-in lasts, in milliseconds. */
export const SESSION_LIMITS = { idleMs: 30 * 60_000, absoluteMs: 12 * 3_600_000 } as const;
