import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { isDuplicate } from '../../platform/database/failures';

const ATTEMPTS = 4;

/** Somebody entered or changed the same row in the same moment: with theirs in sight, the slice comes out differently. */
export async function insistent<T>(slice: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await slice();
    } catch (error) {
      if (attempt === ATTEMPTS || !metSomebody(error)) throw error;
    }
  }
}

const metSomebody = (error: unknown): boolean =>
  isDuplicate(error) || (error instanceof DomainError && error.code.endsWith('.changed_since'));
