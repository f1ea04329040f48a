import { isDay } from '../../shared/calendar-day';
import { DomainError } from '../../shared/domain-error';

/** Reads one value of a book's data; `path` says where it stands. */
export type Read<T> = (value: unknown, path: string) => T;

export type BookMistake =
  | 'missing'
  | 'unknown_key'
  | 'not_text'
  | 'not_number'
  | 'not_true'
  | 'not_list'
  | 'not_object'
  | 'empty'
  | 'bad_day'
  | 'not_in_list'
  | 'unknown_rule'
  | 'bands_out_of_order'
  | 'points_out_of_order'
  | 'points_above_max'
  | 'duplicate_id'
  | 'dates_reversed'
  | 'least_out_of_range'
  | 'number_out_of_range';

/** `ladder.rulebook_invalid` with the path of the mistake. */
export const mistake = (path: string, why: BookMistake): DomainError =>
  new DomainError('ladder.rulebook_invalid', 'invalid', { path, why });

export const text: Read<string> = (value, path) => {
  if (typeof value !== 'string') throw mistake(path, value === undefined ? 'missing' : 'not_text');
  if (value.trim() === '') throw mistake(path, 'empty');
  return value;
};

export const day: Read<string> = (value, path) => {
  const told = text(value, path);
  if (!isDay(told)) throw mistake(path, 'bad_day');
  return told;
};

export const number =
  (least = -Infinity, most = Infinity): Read<number> =>
  (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw mistake(path, value === undefined ? 'missing' : 'not_number');
    if (value < least || value > most) throw mistake(path, 'number_out_of_range');
    return value;
  };

export const whole =
  (least: number, most: number): Read<number> =>
  (value, path) => {
    const told = number(least, most)(value, path);
    if (!Number.isInteger(told)) throw mistake(path, 'number_out_of_range');
    return told;
  };

export const yes: Read<true> = (value, path) => {
  if (value !== true) throw mistake(path, 'not_true');
  return true;
};

export const flag: Read<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw mistake(path, value === undefined ? 'missing' : 'not_true');
  return value;
};

export const oneOf =
  <const T extends string>(known: readonly T[]): Read<T> =>
  (value, path) => {
    const found = known.find((one) => one === value);
    if (found === undefined) throw mistake(path, value === undefined ? 'missing' : 'not_in_list');
    return found;
  };

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, path) =>
    value === null ? null : read(value, path);

/** At least one. */
export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw mistake(path, value === undefined ? 'missing' : 'not_list');
    if (value.length === 0) throw mistake(path, 'empty');
    return value.map((one, at) => read(one, `${path}[${at}]`));
  };

type Shape = Readonly<Record<string, Read<unknown>>>;
type Told<S extends Shape> = { readonly [Key in keyof S]: ReturnType<S[Key]> };

/** Exactly these keys; the optional ones may be left out. */
export const object =
  <const S extends Shape, const O extends Shape = Record<never, never>>(
    shape: S,
    optional?: O,
  ): Read<Told<S> & Partial<Told<O>>> =>
  (value, path) => {
    const given = record(value, path);
    const allowed: Shape = { ...shape, ...optional };
    const extra = Object.keys(given).find((key) => !(key in allowed));
    if (extra !== undefined) throw mistake(join(path, extra), 'unknown_key');
    const read = Object.entries(allowed)
      .filter(([key]) => key in shape || given[key] !== undefined)
      .map(([key, one]) => [key, one(given[key], join(path, key))]);
    return Object.fromEntries(read) as Told<S> & Partial<Told<O>>;
  };

/** One of several shapes, told apart by a key that only it has. */
export const byKey =
  <T>(kinds: Readonly<Record<string, Read<T>>>): Read<T> =>
  (value, path) => {
    const given = record(value, path);
    const key = Object.keys(kinds).find((one) => one in given);
    const read = key === undefined ? undefined : kinds[key];
    if (!read) throw mistake(path, 'unknown_rule');
    return read(value, path);
  };

export const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function record(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw mistake(path, value === undefined ? 'missing' : 'not_object');
  return value as Record<string, unknown>;
}
