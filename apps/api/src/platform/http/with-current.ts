import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { ChangedSince } from './problem';

/**
 * Tells the second of two people what the first one left: a lost compare-and-set becomes `ChangedSince` with the row as it is
 * now, read after the failed transaction is over, and only by who may still see it.
 */
export async function withCurrent<T>(
  what: string,
  work: () => Promise<T>,
  current: () => Promise<unknown>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Which version is the present one only the compare-and-set itself can tell.
    if (!(error instanceof DomainError) || error.code !== `${what}.changed_since`) throw error;
    throw new ChangedSince(what, await current());
  }
}
