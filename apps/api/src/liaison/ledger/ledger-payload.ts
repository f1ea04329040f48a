import type { LedgerPerson } from '@yanzhen/domain/exchange/interpret-liaison';

/** What `apply` writes for one enterprise of a row; null for nobody, or for a chair that is taken. */
export interface LedgerPayload {
  readonly leader: LedgerPerson | null;
  readonly chief: LedgerPerson | null;
  readonly campaignId: number;
  readonly startsOn: string;
}

interface Written {
  readonly id: number;
  readonly version: number;
}

/** What `undo` needs. */
export interface LedgerTrace {
  readonly assignments: readonly Written[];
  /** People that the ledger brought. */
  readonly officers: readonly Written[];
}
