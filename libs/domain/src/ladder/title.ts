/** Column, DTO and form take their limits from here. Lengths in characters. */
export const TITLE_LIMITS = {
  batch: 100,
  certificateNo: 100,
  document: 100,
  why: 300,
} as const;

/** "Expiring soon" unless a list asks for another number of days. */
export const EXPIRING_DAYS = 180;
