/** Column, DTO and form take their limits from here. Lengths in characters. */
export const TITLE_LIMITS = {
  batch: 60,
  certificateNo: 60,
  document: 60,
} as const;

/** "Expiring soon" unless a list asks for another number of days. */
export const EXPIRING_DAYS = 180;
