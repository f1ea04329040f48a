import { RECORD_KINDS, RECORD_STATES, type RecordKind, type RecordState } from '@yanzhen/domain/credit/record';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { listOf } from '../../shared/url-state';

/** What the records are narrowed to; empty = not narrowed. */
export interface RecordFilter {
  readonly q: string;
  readonly kind: RecordKind[];
  readonly unit: UnitCode[];
  readonly state: RecordState | '';
  readonly endsWithin: number | null;
}

export type RecordFilterText = Readonly<Record<keyof RecordFilter, string | undefined>>;

const known = <T extends string>(text: string | undefined, all: readonly T[]): T[] => {
  const wanted = listOf(text);
  return all.filter((one) => wanted.includes(one));
};

/** An address typed by hand may say anything: what the list does not know is left out. */
export function readFilter(text: RecordFilterText): RecordFilter {
  const days = Number(text.endsWithin);
  return {
    q: text.q ?? '',
    kind: known(text.kind, RECORD_KINDS),
    unit: known(text.unit, UNIT_CODES),
    state: RECORD_STATES.find((state) => state === text.state) ?? '',
    endsWithin: text.endsWithin && Number.isInteger(days) && days >= 0 && days <= 3660 ? days : null,
  };
}

export const NO_FILTER: Readonly<Record<keyof RecordFilter, null>> = {
  q: null,
  kind: null,
  unit: null,
  state: null,
  endsWithin: null,
};
