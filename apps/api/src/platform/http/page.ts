import type { Page } from '@yanzhen/contract/platform/page';
import { DomainError } from '@yanzhen/domain/shared/domain-error';

/** Rows of one page at most, unless a list says otherwise. */
export const PAGE_SIZE = 50;

/** Counting stops here: beyond it a page says "1,000+". */
export const COUNT_CAP = 1000;

type Key = string | number | null;

/** A cursor carries the sort keys of the last row shown; opaque to the outside. */
export const cursorOf = (keys: readonly Key[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** @throws DomainError `page.cursor_unknown` when it was not made by `cursorOf` with as many keys. */
export function keysOf(cursor: string, count: number): Key[] {
  const keys = parsed(cursor);
  if (!Array.isArray(keys) || keys.length !== count || !keys.every(isKey)) throw unknownCursor();
  return keys;
}

/** @throws DomainError `page.cursor_unknown` unless the cursor holds as many whole numbers. */
export const numbersOf = (cursor: string, count: number): number[] => keysOf(cursor, count).map(wholeNumber);

/** @throws DomainError `page.cursor_unknown` */
export function wholeNumber(key: Key | undefined): number {
  if (typeof key !== 'number' || !Number.isSafeInteger(key)) throw unknownCursor();
  return key;
}

const unknownCursor = () => new DomainError('page.cursor_unknown', 'invalid', {});

const isKey = (key: unknown): key is Key => key === null || typeof key === 'string' || Number.isFinite(key);

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    // Not JSON: somebody typed it. The caller answers with one sentence.
    return null;
  }
}

/** Makes a page of one row more than asked for: the extra one only tells that there is a next page. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  size: number,
  count: number,
  keys: (row: Row) => readonly Key[],
  show: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    items: shown.map(show),
    next: rows.length > size && last ? cursorOf(keys(last)) : null,
    total: Math.min(count, COUNT_CAP),
    capped: count > COUNT_CAP,
  };
}
