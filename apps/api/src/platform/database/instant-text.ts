/** An instant as both engines store and compare it, for statements that are written by hand. */
export const instantText = (at: Date): string => at.toISOString().replace('T', ' ').replace('Z', '');

/** The way back: one engine gives an instant as its text, the other as a date. */
export const instantOf = (stored: string | Date): Date =>
  stored instanceof Date ? stored : new Date(`${stored.replace(' ', 'T')}Z`);
