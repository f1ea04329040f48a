import type { EnterpriseDetail } from '../registry/enterprise';
import type { OpenTicket, RequestTicket } from '../tickets/request-ticket';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import type { NextStep } from '@yanzhen/domain/ladder/evaluation/next-step';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type {
  Correctable,
  CorrectionState,
  PromiseState,
  RequestKind,
  VisitState,
  VisitTopic,
} from '@yanzhen/domain/liaison/visit';
import type { AssignmentRow } from './assignment';
import type { DueState } from '@yanzhen/domain/liaison/cadence';

/** Degrees, and metres of accuracy. Never required. */
export interface Position {
  latitude: number;
  longitude: number;
  accuracy: number;
}

export interface NewPromise {
  text: string;
  dueOn: string;
}

export interface NewRequest {
  /** Made where it was written down, so that none is stored twice. */
  clientId: string;
  kind: RequestKind;
  title: string;
  detail: string | null;
}

export interface NewCorrection {
  field: Correctable;
  proposed: string;
}

/**
 * One save of a visit, from a page or from a phone that was offline. The address carries the visit's own client id; `saveId` is
 * new for every save, so that a save whose answer was lost can be sent again and is stored once. `version` 0 = a new visit.
 */
export interface SaveVisit {
  saveId: string;
  version: number;
  enterpriseId: number;
  state: 'planned' | 'done';
  plannedOn: string | null;
  visitedOn: string | null;
  atTime: string | null;
  place: string | null;
  position: Position | null;
  participants: string | null;
  topics: VisitTopic[];
  notes: string | null;
  /** What this save adds. */
  promises: NewPromise[];
  requests: NewRequest[];
  corrections: NewCorrection[];
  /** Promises of before that were kept or dropped. */
  settled: { promiseId: number; state: 'kept' | 'dropped' }[];
}

export interface PromiseRow extends NewPromise {
  id: number;
  version: number;
  enterpriseId: number;
  enterpriseName: string;
  state: PromiseState;
  settledOn: string | null;
  note: string | null;
  /** Who promised. */
  by: string;
}

export interface RequestRow extends NewRequest {
  id: number;
  enterpriseId: number;
  enterpriseName: string;
  raisedAt: string;
  by: string;
  /** Null: not taken over yet, or handled out of the reader's sight. */
  ticket: RequestTicket | null;
}

export interface CorrectionRow extends NewCorrection {
  id: number;
  version: number;
  enterpriseId: number;
  enterpriseName: string;
  /** What the register says now, masked where it is a person's. */
  present: string | null;
  state: CorrectionState;
  reason: string | null;
  by: string;
}

export interface DecideCorrection {
  version: number;
  accept: boolean;
  /** Required to refuse. */
  reason: string | null;
  /** What the register said when the reader decided; left out = not looked at. */
  seen?: string | null;
}

export interface SettlePromise {
  version: number;
  state: 'kept' | 'dropped';
  /** What became of it, in a sentence. */
  note: string;
}

export interface VisitRow {
  id: number;
  clientId: string;
  version: number;
  enterpriseId: number;
  enterpriseName: string;
  unitCode: UnitCode;
  state: VisitState;
  plannedOn: string | null;
  visitedOn: string | null;
  atTime: string | null;
  place: string | null;
  topics: VisitTopic[];
  /** Who went, or who plans to. */
  by: string;
  mine: boolean;
}

export interface VisitPhoto {
  /** As the phone named it. */
  clientId: string;
  name: string;
  /** Bytes. */
  size: number;
}

export interface VisitDetail extends VisitRow {
  saveId: string;
  position: Position | null;
  participants: string | null;
  notes: string | null;
  promises: PromiseRow[];
  requests: RequestRow[];
  corrections: CorrectionRow[];
  photos: VisitPhoto[];
}

export interface VisitFilter {
  enterpriseId?: number;
  state?: VisitState;
  from?: string;
  to?: string;
  /** Only what the reader went to or plans. */
  mine?: boolean;
}

/** One page to read before the visit. */
export interface VisitBrief {
  enterprise: EnterpriseDetail;
  /** What the title above its own still asks for; null at the top of the ladder or before anybody looked. */
  next: NextStep | null;
  /** Null: nothing known, or not the reader's to know (`standingShownTo`). */
  credit: CreditStanding | null;
  people: AssignmentRow[];
  lastVisitOn: string | null;
  dueOn: string | null;
  due: DueState | null;
  /** Visits of this year, and from how many on a plan is warned about (无事不扰). */
  quota: { used: number; limit: number; confirmed: boolean };
  planned: VisitRow[];
  visits: VisitRow[];
  promises: PromiseRow[];
  requests: RequestRow[];
  /** What came in by other ways than a visit and has not ended, the latest first; as far as the reader sees requests. */
  tickets: OpenTicket[];
  corrections: CorrectionRow[];
}

/** With which a device locks what it keeps; base64. */
export interface OfflineKey {
  key: string;
}

/** What a phone keeps for places without signal. */
export interface OfflinePack {
  madeAt: string;
  briefs: VisitBrief[];
  /** What the reader plans, the next first. */
  planned: VisitDetail[];
  /** More are assigned than a phone keeps. */
  cut: boolean;
}
