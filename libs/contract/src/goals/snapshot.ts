import type { DifferenceReason } from '@yanzhen/domain/goals/difference';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { OtherGoal, Scoreboard } from './scoreboard';

/** Freezes a month that is over. */
export interface FreezeMonth {
  /** `YYYY-MM` */
  month: string;
}

export interface SnapshotRow {
  id: number;
  month: string;
  /** The month's last day. */
  asOf: string;
  takenAt: string;
  /** Null: the house itself, at the month's end. */
  by: string | null;
}

/** What was planned for the month, of the city (or the reader's unit) and of each unit. */
export interface PlannedMonth {
  kind: TitleKind;
  whole: number | null;
  byUnit: Partial<Record<UnitCode, number>>;
}

export interface Snapshot extends SnapshotRow {
  /** The board as it was frozen. */
  board: Scoreboard;
  planned: PlannedMonth[];
  others: OtherGoal[];
  /** The month before, when it was frozen too. */
  before: { month: string; counts: Record<TitleKind, number> } | null;
}

/** One enterprise of a frozen number. */
export interface FrozenHolder {
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  batch: string;
  validFrom: string;
  validTo: string;
}

export interface FrozenFilter {
  kind: TitleKind;
  unit?: UnitCode[];
}

/** A title that counts for the day now and did not when it was frozen, or the other way round. */
export interface SnapshotDifference {
  reason: DifferenceReason;
  titleId: number;
  enterpriseId: number;
  name: string;
  kind: TitleKind;
  batch: string;
  validFrom: string;
  validTo: string;
  unitThen: UnitCode | null;
  unitNow: UnitCode | null;
  /** Who did it, when and what (an act of the audit trail); null when the trail does not tell. */
  by: string | null;
  at: string | null;
  act: string | null;
}

export interface SnapshotDifferences {
  /** Enterprises counted then and now. */
  counts: { kind: TitleKind; then: number; now: number }[];
  titles: SnapshotDifference[];
  /** Other goals whose figure for the day is another now. */
  others: { code: string; what: string; whatEn: string; measure: string; then: number | null; now: number | null }[];
}
