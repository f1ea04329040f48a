/** NIST SP 800-63B: at least 8, and long sentences are welcome. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;
