import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import type { BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { ChangeKind, ChangeReportState } from '@yanzhen/domain/ladder/title-life/change-report';
import type { ReviewState } from '@yanzhen/domain/ladder/title-life/review';
import type { RevocationGroundCode } from '@yanzhen/domain/ladder/title-life/revocation';
import type { TitleRuleName } from '@yanzhen/domain/ladder/title-life/title-rules';
import type { DutyState } from '@yanzhen/domain/ladder/title-life/update-duty';
import type { TitleRow } from './title';

/** A number of the dynamic management and since when it holds. */
export interface TitleRuleRow {
  name: TitleRuleName;
  fromYear: number;
  value: string;
  source: string | null;
  unconfirmed: boolean;
  version: number;
}

/** `version` 0: a value that holds from a new year on. */
export interface SaveTitleRule {
  version: number;
  value: string;
  source: string | null;
  unconfirmed: boolean;
}

/** Who set a rule, when, and what it said before; null while the product's own value stood for the first time. */
export interface TitleRuleAct {
  id: number;
  at: string;
  by: string;
  name: TitleRuleName;
  fromYear: number;
  before: TitleRuleSaid | null;
  after: TitleRuleSaid;
}

export type TitleRuleSaid = Pick<TitleRuleRow, 'value' | 'source' | 'unconfirmed'>;

/** Who is meant, in every list of this room. */
export interface ListedEnterprise {
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
}

/** The update of one year, carried by the highest title valid on the deadline. */
export interface DutyRow extends ListedEnterprise {
  year: number;
  deadline: string;
  /** The last working day by the deadline. */
  workday: string;
  /** `workday` lies in a year whose days off nobody has published. */
  estimated: boolean;
  /** The deadline has one source only. */
  unconfirmed: boolean;
  titleId: number;
  kind: TitleKind;
  batch: string;
  validTo: string;
  state: DutyState;
  doneOn: string | null;
  note: string | null;
  /** Who recorded it; empty for an enterprise that reads what officials recorded. */
  recordedBy: string | null;
  /** 0: nothing recorded yet. */
  version: number;
}

export interface SaveDuty {
  version: number;
  /** Null takes the record back. */
  doneOn: string | null;
  note: string | null;
}

export interface DutyFilter {
  /** This year when left out. */
  year?: number;
  state?: DutyState;
  kind?: TitleKind;
  unit?: UnitCode[];
}

export interface DutySummary {
  year: number;
  /** Null: no update was asked for that year. */
  deadline: string | null;
  workday: string | null;
  estimated: boolean;
  unconfirmed: boolean;
  source: string | null;
  byUnit: { unitCode: UnitCode; done: number; late: number; missing: number }[];
}

export interface SaveChangeReport {
  kind: ChangeKind;
  happenedOn: string;
  note: string | null;
  /** The day on which it was reported on the ministry's platform; null while it was not. */
  reportedOn: string | null;
}

export interface EditChangeReport extends SaveChangeReport {
  version: number;
}

export interface ChangeReportRow extends ListedEnterprise, SaveChangeReport {
  id: number;
  version: number;
  dueOn: string;
  state: ChangeReportState;
  /** Who entered it; empty for an enterprise that reads what officials entered. */
  enteredBy: string;
}

export interface ChangeReportFilter {
  state?: ChangeReportState;
  unit?: UnitCode[];
}

/** What the book for reviews said when the enterprise was last evaluated. */
export interface ReviewCheck {
  tier: BookTier;
  book: string;
  bookVersion: number;
  verdict: Verdict;
  short: number;
  unknown: number;
  judgement: number;
  asOf: string;
}

/** A title in its review: due, lapsed, suspended or revoked. */
export interface TitleWatchRow extends ListedEnterprise {
  title: TitleRow;
  review: ReviewState;
  /** First day of the review window. */
  opensOn: string;
  /** Years of its validity for which no update is on record. */
  yearsWithoutUpdate: number[];
  /** A higher title that is valid today. */
  higher: TitleKind | null;
  /** Null: no book for its review is in force, or the title is over. */
  check: ReviewCheck | null;
}

/** One thing that happened to a title, or to the enterprise that holds it. */
export interface TitleActRow {
  id: string;
  at: string;
  act: string;
  /** Empty for an enterprise that reads what officials did. */
  by: string;
  /** The day that was meant, where it is not the day of the act. */
  on: string | null;
  why: string | null;
  /** What was one and became the other: a name, or a unit's code. */
  from: string | null;
  to: string | null;
}

/** The whole life of a title. */
export interface TitleLife extends TitleWatchRow {
  today: string;
  formerNames: string[];
  /** The latest title of the kind that reaches beyond. */
  carriedOn: { id: number; batch: string; validTo: string } | null;
  /** The newest first. */
  acts: TitleActRow[];
}

/** `due` in the review window · `lapsed` over within a year and not renewed · `suspended` · `revoked` · `barred` revoked and still barred. */
export type TitleWatch = 'due' | 'lapsed' | 'suspended' | 'revoked' | 'barred';

export interface TitleWatchFilter {
  watch: TitleWatch;
  kind?: TitleKind;
  unit?: UnitCode[];
}

export interface SuspendTitle {
  version: number;
  on: string;
  why: string;
}

export interface LiftSuspension {
  version: number;
  why: string;
}

export interface RevokeTitle {
  version: number;
  on: string;
  ground: RevocationGroundCode;
  why: string;
  document: string | null;
}

export interface RestoreTitle {
  version: number;
  why: string;
}

/** A title as it is printed: what the register says of it, no certificate. */
export interface TitleRecord {
  title: TitleRow;
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  /** The day on which it was printed. */
  today: string;
}
