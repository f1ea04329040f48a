import type { Params } from '@angular/router';
import type { CountKey } from '@yanzhen/domain/tickets/numbers/count';
import type { NumberDimension } from '@yanzhen/domain/tickets/numbers/number';

/** How numbers are asked for, and the list behind one of them. */
export type NumbersParams = Readonly<
  Partial<Record<'from' | 'to' | 'ofUnit' | 'ofDepartment' | 'ofKind' | 'ofChannel', string>>
>;

/** The address of the list that a count opens; `key` empty: of all groups. */
export function listOfCount(count: CountKey, of: NumbersParams, by: NumberDimension, key: string): Params {
  return { view: 'all', count, ...of, ...(key === '' ? {} : narrowedTo(by, key)) };
}

function narrowedTo(by: NumberDimension, key: string): NumbersParams {
  switch (by) {
    case 'month':
      return { from: key, to: key };
    case 'unit':
      return { ofUnit: key };
    case 'department':
      return { ofDepartment: key };
    case 'kind':
      return { ofKind: key };
    case 'channel':
      return { ofChannel: key };
  }
}
