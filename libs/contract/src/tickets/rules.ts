import type { ClockStep } from '@yanzhen/domain/tickets/clock/rule';
import type { HouseRules } from '@yanzhen/domain/tickets/rules/house-rules';

/** The rules as they hold, or as they were saved once. */
export interface SavedRules {
  /** 0: as shipped, nobody has saved any yet. */
  no: number;
  savedBy: string | null;
  savedAt: string | null;
  rules: HouseRules;
}

export interface SavedRulesRow {
  no: number;
  savedBy: string;
  savedAt: string;
}

export interface ChangeRules {
  /** The number that was looked at. */
  version: number;
  rules: HouseRules;
}

/** What would move if rules were saved; nothing is written. */
export interface RulesPreview {
  /** Open requests that were counted: those due first, where there are too many for a moment. */
  counted: number;
  open: number;
  moved: number;
  earlier: number;
  later: number;
  /** Late only by the new rules. */
  newlyOverdue: number;
  /** The first of them. */
  moves: RecountMoveRow[];
}

export type RecountWhy = 'rules' | 'calendar' | 'nightly';
export type RecountState = 'waiting' | 'running' | 'done';

/** Open requests counted anew, and what that moved. */
export interface RecountRow {
  id: number;
  why: RecountWhy;
  /** The number of the rules, or the year of the calendar. */
  what: number | null;
  askedBy: string | null;
  askedAt: string;
  state: RecountState;
  total: number;
  counted: number;
  moved: number;
  newlyOverdue: number;
  doneAt: string | null;
}

export interface RecountMoveRow {
  ticketId: number;
  no: string;
  title: string;
  step: ClockStep | null;
  /** Null: the clock stood, or there was none. */
  before: string | null;
  after: string | null;
  newlyOverdue: boolean;
}
