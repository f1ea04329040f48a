import type { FactFigures } from '@yanzhen/domain/registry/annual-facts';

/** One fiscal year. Amounts in 万元, head counts in persons; null = nobody has reported it. */
export interface FactsRow extends FactFigures {
  id: number;
  version: number;
  year: number;
  source: string;
  verified: boolean;
  /** Looks like 元 typed into a 万元 column: pointed out, not corrected. */
  suspect: boolean;
  updatedAt: string;
}

export interface SaveFacts extends FactFigures {
  /** 0 when the year has no row yet. */
  version: number;
  source: string;
  verified: boolean;
}
