import type { UnitCode } from '../../identity/unit';
import type { Points } from './points';

/** What is shared out: 项目申报, 资金扶持, 融资服务. */
export const CALL_KINDS = ['project', 'fund', 'loan'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** What a call may decide by among equals of the same standing. */
export const TIE_RULES = ['score', 'submitted', 'revenue'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** What becomes of restricted enterprises: ranked without priority, or listed apart. The policy does not say; the call does. */
export const RESTRICTED_WAYS = ['ranked', 'apart'] as const;
export type RestrictedWay = (typeof RESTRICTED_WAYS)[number];

export interface UnitPlaces {
  readonly unitCode: UnitCode;
  readonly places: number;
}

/** What a call is ranked by; fixed before the first score is entered. */
export interface CallRules {
  readonly most: Points;
  /** Scores no further than this below the first of their group are equal; 0: only the same score is. */
  readonly band: Points;
  /** One after the other; a draw decides what is left. */
  readonly tieRules: readonly TieRule[];
  readonly restricted: RestrictedWay;
  /** Null: as many as reach the bar. */
  readonly places: number | null;
  /** The least score that can be chosen. */
  readonly bar: Points | null;
  /** At most so many of a unit. */
  readonly unitPlaces: readonly UnitPlaces[];
}

export const CALL_LIMITS = {
  name: 80,
  note: 500,
  reason: 200,
  seed: 100,
  title: 120,
  contact: 120,
  places: 1000,
  candidates: 1000,
  publicityDays: { least: 1, most: 60 },
  table: 200_000,
} as const;
