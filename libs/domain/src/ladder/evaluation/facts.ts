import { type StatedFacts } from '../../registry/stated-facts';
import { type FactsOfYear } from '../../registry/standing';
import { type TitleKind } from '../title-kind';

/** Everything that verdicts rest on. Plain data: stored with an evaluation, sent to the browser, hashed. */
export interface EnterpriseFacts {
  /** GB/T 4754 division, two digits. */
  readonly industryCode: string | null;
  /** Finished fiscal years, in any order; amounts in 万元. */
  readonly annual: readonly FactsOfYear[];
  readonly stated: StatedFacts;
  readonly titles: readonly HeldTitleFact[];
}

export interface HeldTitleFact {
  readonly kind: TitleKind;
  readonly validFrom: string;
  readonly validTo: string;
}

/**
 * Names one fact wherever it is told, tried or sourced: `rndExpense@2025` (annual or yearly), `class1Ip` (stated),
 * `industryCode`, `titles`.
 */
export type FactRef = string;

export const annualRef = (key: string, year: number): FactRef => `${key}@${year}`;
