import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import type { LeftReason } from '@yanzhen/domain/liaison/proposal';

export interface ProposalInput {
  role: AssignmentRole;
  campaignId: number;
  startsOn: string;
  /** Only this unit; null = every unit in the reader's sight. */
  unitCode: UnitCode | null;
  /** Enterprises that one person looks after at most; null = no limit. */
  most: number | null;
}

/** What would be given to somebody, beside what they have. */
export interface ProposedPerson {
  officerId: number;
  name: string;
  post: string | null;
  unitCode: UnitCode | null;
  before: number;
  more: number;
}

/** `draft`: shown, nothing written. `applying`: slice by slice. `applied`: done. */
export type ProposalState = 'draft' | 'applying' | 'applied';

export interface Proposal extends ProposalInput {
  id: number;
  version: number;
  state: ProposalState;
  /** Enterprises without anybody in the role. */
  total: number;
  /** Of them, given to somebody. */
  given: number;
  left: Record<LeftReason, number>;
  people: ProposedPerson[];
  /** While it is applied: how many are written, and how many somebody else had been given meanwhile. */
  done: number;
  refused: number;
  by: string;
  createdAt: string;
  finishedAt: string | null;
}

export interface ProposalLine {
  id: number;
  enterpriseId: number;
  name: string;
  unitCode: UnitCode;
  tier: TitleKind | null;
  officerId: number | null;
  officerName: string | null;
  left: LeftReason | null;
}

/** The proposal itself is asked for by its id: with a thousand officers it is too large for an answer that is kept. */
export interface ProposalMade {
  id: number;
}

export interface ApplyProposal {
  version: number;
}
