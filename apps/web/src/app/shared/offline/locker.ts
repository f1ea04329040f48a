import { forgetRemembered, isRemembered, remembered } from './remembered';

const LEAVING = 'yanzhen.leaving';

/** Takes the keys away, and the copies of what the server has. What was not sent yet stays, sealed, until its owner is back. */
async function lock(stays: (owner: number) => boolean): Promise<void> {
  const { phoneDatabase } = await import('./phone-database');
  await phoneDatabase.keys.filter(({ owner }) => !stays(owner)).delete();
  await phoneDatabase.kept.filter(({ owner, kind }) => kind === 'pack' && !stays(owner)).delete();
}

/** Whoever signs out leaves nothing open. */
export async function lockPhone(): Promise<void> {
  // A browser that never kept anything has nothing to lock.
  if (!isRemembered()) return;
  forgetRemembered();
  await lock(() => false);
}

/** The server has said who is there: nothing of anybody else stays open on this device. */
export async function lockOthers(me: number): Promise<void> {
  if (!isRemembered() || remembered()?.id === me) return;
  forgetRemembered();
  await lock((owner) => owner === me);
}

/** Signed out without signal: the server is told as soon as it can be reached. */
export const leaveLater = (): void => localStorage.setItem(LEAVING, '1');
export const isLeaving = (): boolean => localStorage.getItem(LEAVING) !== null;
export const hasLeft = (): void => localStorage.removeItem(LEAVING);
