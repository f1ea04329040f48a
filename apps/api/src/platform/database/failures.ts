/** What an engine calls its refusals, read from driver errors that have no common type. */
interface DriverError {
  readonly errno?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly driverError?: DriverError;
}

/** Deadlock (and a cluster's certification failure), lock wait, changed snapshot, node not ready: the same work may succeed when repeated. */
const WORTH_REPEATING = [1213, 1205, 1020, 1047];

const innermost = (error: unknown): DriverError => {
  const outer = (error ?? {}) as DriverError;
  return outer.driverError ?? outer;
};

export const isWorthRepeating = (error: unknown): boolean => WORTH_REPEATING.includes(Number(innermost(error).errno));

/** A text is longer than its column, counted as the server counts characters. */
export const isTooLong = (error: unknown): boolean => innermost(error).errno === 1406;

/** A unique index said no. */
export function isDuplicate(error: unknown): boolean {
  const { errno, code, message } = innermost(error);
  return (
    errno === 1062 ||
    (typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT') && /UNIQUE/.test(String(message)))
  );
}
