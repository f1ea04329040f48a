import type { BulkAct } from '@yanzhen/domain/tickets/life/bulk';
import type { DispatchTo } from './ticket';

/** The same act for many. A null kind or urgency leaves each what it has. */
export interface ActOnMany {
  act: BulkAct;
  items: { id: number; version: number }[];
  sentence: string | null;
  dispatch: (Pick<DispatchTo, 'lead' | 'joint'> & { kind: DispatchTo['kind'] | null }) | null;
}
