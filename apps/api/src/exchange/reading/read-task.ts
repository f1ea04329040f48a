import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import type { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { ReadLimits } from './limits';

/** What the worker is started with. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: ReadLimits;
}

/** Its only message. */
export type ReadAnswer =
  { readonly grids: SheetGrid[] } | { readonly refused: Pick<DomainError, 'code' | 'kind' | 'details'> };
