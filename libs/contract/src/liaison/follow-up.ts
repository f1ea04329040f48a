import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { PromiseStanding } from '@yanzhen/domain/liaison/promise';
import type { CorrectionState } from '@yanzhen/domain/liaison/visit';
import type { CorrectionRow, PromiseRow, RequestRow } from './visit';

/** The visit on which something was said. */
export interface VisitRef {
  clientId: string;
  visitedOn: string | null;
}

interface OnVisit {
  unitCode: UnitCode;
  visit: VisitRef;
}

export interface PromiseLine extends PromiseRow, OnVisit {
  standing: PromiseStanding;
}

export interface RequestLine extends RequestRow, OnVisit {}

export interface CorrectionLine extends CorrectionRow, OnVisit {
  decidedBy: string | null;
  decidedAt: string | null;
}

interface FollowUpFilter {
  unit?: UnitCode[];
  enterpriseId?: number;
  /** Only what the reader said or raised. */
  mine?: boolean;
  /** Of visits on these days. */
  from?: string;
  to?: string;
}

export interface PromiseFilter extends FollowUpFilter {
  standing?: PromiseStanding;
}

export interface RequestFilter extends FollowUpFilter {
  state?: 'open' | 'closed';
}

export interface CorrectionFilter extends FollowUpFilter {
  state?: CorrectionState;
}
