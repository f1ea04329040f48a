import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { keysOf } from '../../platform/http/page';

/** @throws DomainError `page.cursor_unknown` unless the cursor holds as many whole numbers. */
export function numbersOf(cursor: string, count: number): number[] {
  const keys = keysOf(cursor, count).map(Number);
  if (!keys.every((key) => Number.isSafeInteger(key))) throw new DomainError('page.cursor_unknown', 'invalid', {});
  return keys;
}
