/** What the HTTP side accepts at most. */
export const LIMITS = {
  /** JSON bodies. */
  bodyBytes: 1024 * 1024,
  /** One uploaded workbook. */
  uploadBytes: 20 * 1024 * 1024,
} as const;
