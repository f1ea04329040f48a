import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { NumberChange } from './rulebook';

/** Two books on the facts of today: what `book` would say where `against` says something else. */
export interface AskWhatIf {
  /** Id of a rulebook, a draft or a published one. */
  book: number;
  /** Tried on top of it, stored nowhere. */
  numbers?: NumberChange[];
  against: number;
  /** Today when left out. */
  asOf?: string;
  unit?: UnitCode[];
}

export interface VerdictCounts {
  eligible: number;
  undecided: number;
  not_eligible: number;
}

export interface WhatIfRow {
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  before: Verdict;
  after: Verdict;
  /** For a drop: criteria of `book` that are short or open now. For a pass: criteria of `against` that were. */
  decidedBy: string[];
}

export interface WhatIfUnit {
  unitCode: UnitCode;
  before: VerdictCounts;
  after: VerdictCounts;
  pass: number;
  drop: number;
}

/** The verdict rises from not eligible over undecided to eligible: `pass` rises, `drop` falls. */
export interface WhatIf {
  asOf: string;
  enterprises: number;
  before: VerdictCounts;
  after: VerdictCounts;
  moves: { from: Verdict; to: Verdict; count: number }[];
  byUnit: WhatIfUnit[];
  /** Criteria that decide the drops, most frequent first. */
  dropsBy: { criterion: string; count: number }[];
  passCount: number;
  dropCount: number;
  /** The first ones, to and from eligible before the others; all of them are in the workbook. */
  pass: WhatIfRow[];
  drop: WhatIfRow[];
  /** Milliseconds. */
  took: number;
}
