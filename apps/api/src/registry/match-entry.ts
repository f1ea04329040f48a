import type { RegisterEntry } from '@yanzhen/domain/exchange/match-name';

/** What imports join by, of one enterprise in sight. */
export interface MatchEntry extends RegisterEntry {
  /** Folded name. */
  readonly nameKey: string;
}
