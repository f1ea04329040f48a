import type { StatedKey } from '@yanzhen/domain/registry/stated-facts';
import type { StatedValue } from '@yanzhen/domain/registry/stated-value';

/** What is said of an enterprise beside its annual figures, one row per key. */
export interface StatedRow {
  key: StatedKey;
  /** Null only in the answer to a removal. */
  value: StatedValue | null;
  source: string;
  verified: boolean;
  /** 0 after a removal: the next one begins anew. */
  version: number;
  updatedAt: string;
  /** Who said it; empty where the reader need not know which official. */
  by: string;
}

export interface SaveStated {
  /** 0 when nothing is said yet. */
  version: number;
  /** Null takes the statement back: nobody has said. */
  value: StatedValue | null;
  source: string;
  verified: boolean;
}
