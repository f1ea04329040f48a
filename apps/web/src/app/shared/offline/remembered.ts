import type { Me } from '@yanzhen/contract/identity/session';

const PLACE = 'yanzhen.person';
/** So long after the server was last heard of, the phone opens without it. */
const LONGEST_MS = 14 * 86_400_000;

interface Remembered {
  me: Me;
  seenAt: number;
}

function read(): Remembered | null {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Remembered | null;
  } catch {
    // Storage is switched off, or somebody wrote something else there: nobody is remembered.
    return null;
  }
}

/** Who may go on without signal. The token for writes is left out: without the server there are none. */
export function remember(me: Me): void {
  localStorage.setItem(PLACE, JSON.stringify({ me: { ...me, csrfToken: '' }, seenAt: Date.now() }));
}

/** Null when nobody is, or when the server has not been heard of for too long. */
export function remembered(): Me | null {
  const found = read();
  return found && Date.now() - found.seenAt < LONGEST_MS ? found.me : null;
}

export const isRemembered = (): boolean => read() !== null;

export function forgetRemembered(): void {
  if (read()) localStorage.removeItem(PLACE);
}
