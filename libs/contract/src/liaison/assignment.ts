import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import type { Cadence, DueState } from '@yanzhen/domain/liaison/cadence';

export interface CampaignInput {
  name: string;
  startsOn: string;
  endsOn: string | null;
  /** Days from one visit to the next, per tier. */
  cadence: Cadence;
  soonDays: number;
  yearlyQuota: number;
  /** The bureau has compared the rhythm with its own rules; until then the page says 待核实. */
  confirmed: boolean;
}

export interface CampaignRow extends CampaignInput {
  id: number;
  version: number;
  running: boolean;
}

export interface ChangeCampaign extends CampaignInput {
  version: number;
}

export interface OfficerInput {
  name: string;
  post: string | null;
  /** Null = of the city. */
  unitCode: UnitCode | null;
  /** The account with which the officer signs in. */
  userId: number | null;
  active: boolean;
  /** Left out = unchanged (the reader saw it masked). */
  phone?: string | null;
  /** Shown on the card at the door; left out = unchanged. */
  officePhone?: string | null;
}

export interface ChangeOfficer extends OfficerInput {
  version: number;
}

/** Somebody who looks after enterprises, with an account or without. `load`: enterprises today, per role. */
export interface OfficerRow extends OfficerInput {
  id: number;
  version: number;
  /** Masked. */
  phone: string | null;
  officePhone: string | null;
  username: string | null;
  load: Record<AssignmentRole, number>;
}

/** An account that an officer can be bound to. */
export interface OfficerAccount {
  id: number;
  name: string;
  username: string;
  role: 'leader' | 'liaison';
}

export interface AssignmentInput {
  officerId: number;
  role: AssignmentRole;
  campaignId: number;
  startsOn: string;
  /** The last day counts; null = goes on. */
  endsOn: string | null;
}

export interface ChangeAssignment {
  version: number;
  startsOn: string;
  endsOn: string | null;
}

/** Somebody else takes over on a day; whoever was there until then ends the day before. */
export interface ReplaceAssignment {
  version: number;
  officerId: number;
  startsOn: string;
}

export interface AssignmentRow extends AssignmentInput {
  id: number;
  version: number;
  enterpriseId: number;
  officerName: string;
  officerPost: string | null;
  campaignName: string;
  /** On the reader's today. */
  running: boolean;
}

export interface BulkAssignment extends AssignmentInput {
  enterpriseIds: number[];
}

/** One line for each enterprise that was left as it is. */
export interface BulkResult {
  assigned: number;
  left: { enterpriseId: number; name: string; code: string }[];
}

/** Who looks after an enterprise today, and when somebody has to go there next. */
export interface CareRow {
  enterpriseId: number;
  name: string;
  unitCode: UnitCode;
  tier: TitleKind | null;
  people: { assignmentId: number; officerId: number; name: string; role: AssignmentRole }[];
  lastVisitOn: string | null;
  dueOn: string | null;
  due: DueState | null;
}

/** `none`: nobody is assigned; `never`: assigned, and nobody was ever there. */
export type CareState = DueState | 'never' | 'none';

export interface CareFilter {
  q?: string;
  unit?: UnitCode[];
  state?: CareState;
  officerId?: number;
  /** In which role the officer looks after it. */
  role?: AssignmentRole;
  /** Assigned, and somebody was there on a day of it: `2026`, `2026Q2`, `2026-06`, `2026-W24`. */
  visitedIn?: string;
  /** Assigned, and nobody was there on any day of it. */
  missedIn?: string;
  /** `due`: only those somebody is assigned to, what is due first. */
  order?: 'due';
  /** Nobody in this role. */
  without?: AssignmentRole;
}
