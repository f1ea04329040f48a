const FREE_FAILURES = 4;
const FIRST_MS = 60_000;
const LONGEST_MS = 3_600_000;

/** Failures older than this no longer count. */
export const FAILURES_FORGOTTEN_MS = 24 * 3_600_000;

/** How long sign-in is refused after so many failures in a row: nothing up to four, then a minute, doubling up to an hour. */
export const lockMs = (failures: number): number =>
  failures <= FREE_FAILURES ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - FREE_FAILURES - 1));
