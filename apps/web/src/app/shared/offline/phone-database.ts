import { Dexie, type Table } from 'dexie';
import type { Sealed } from './sealing';

/** `draft` and `photo` wait to be sent; `pack` is a copy of what the server has. */
export type KeptKind = 'draft' | 'photo' | 'pack';

export interface KeptRow extends Sealed {
  id: string;
  /** Id of the person whom it belongs to. */
  owner: number;
  kind: KeptKind;
}

/** What this browser keeps, all of it sealed. Keys are there only for who is signed in. */
class PhoneDatabase extends Dexie {
  readonly keys!: Table<{ owner: number; key: CryptoKey }, number>;
  readonly kept!: Table<KeptRow, string>;

  constructor() {
    super('yanzhen');
    this.version(1).stores({ keys: 'owner', kept: 'id, [owner+kind]' });
  }
}

export const phoneDatabase = new PhoneDatabase();
