/** An instant as both engines store and compare it, for statements that are written by hand. */
export const instantText = (at: Date): string => at.toISOString().replace('T', ' ').replace('Z', '');
