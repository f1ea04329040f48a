import type { Problem } from '@yanzhen/contract/platform/problem';

const FULL: Problem = {
  type: 'about:blank',
  title: 'storage full',
  status: 507,
  code: 'web.storage_full',
  details: {},
  requestId: '',
};

/** Browsers call it by different names, and a database wraps it. */
const isFull = (error: unknown): boolean =>
  /quota/i.test(`${String(error)} ${String((error as { inner?: unknown })?.inner)}`);

/** @throws Problem `web.storage_full`, in the shape in which refusals come, so that it is told like one */
export async function roomFor<T>(write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    // The device decides how much there is room for; nothing of this write was kept, what was there before stays.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (isFull(error)) throw FULL;
    throw error;
  }
}
