import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';

export interface StandInInput {
  /** Who is absent. */
  officerId: number;
  /** Who acts for them. */
  standInId: number;
  startsOn: string;
  /** The last day counts. */
  endsOn: string;
  reason: string | null;
}

export interface ChangeStandIn {
  version: number;
  endsOn: string;
}

export interface StandInRow extends StandInInput {
  id: number;
  version: number;
  officerName: string;
  standInName: string;
  /** On the reader's today. */
  running: boolean;
}

export interface HandoverInput {
  fromId: number;
  toId: number;
  /** From this day on the other one looks after it. */
  onDay: string;
  reason: string | null;
}

export const HANDOVER_KINDS = ['assignment', 'visit', 'promise', 'request'] as const;
export type HandoverKind = (typeof HANDOVER_KINDS)[number];

/** `moves`: goes over. `ends`: the other one is there in the same role already. `stays`: the other one has no account to keep it. */
export type HandoverFate = 'moves' | 'ends' | 'stays';

/** One open thing of the officer who hands over. */
export interface HandoverItem {
  kind: HandoverKind;
  id: number;
  enterpriseId: number;
  enterpriseName: string;
  role: AssignmentRole | null;
  /** Since when, planned on, or due on. */
  day: string | null;
  text: string | null;
  fate: HandoverFate;
}

export type HandoverState = 'open' | 'done' | 'cancelled';
export type HandoverSide = 'from' | 'to';

export interface HandoverRow extends HandoverInput {
  id: number;
  version: number;
  state: HandoverState;
  fromName: string;
  toName: string;
  /** Who confirmed for each side; null = not yet. */
  confirmedFrom: string | null;
  confirmedTo: string | null;
  by: string;
  createdAt: string;
  doneAt: string | null;
}

export interface Handover extends HandoverRow {
  items: HandoverItem[];
  /** Of the list as it is now: a confirmation says which list it saw. */
  stamp: string;
  /** Sides that the reader may confirm. */
  mine: HandoverSide[];
}

export interface ConfirmHandover {
  version: number;
  side: HandoverSide;
  stamp: string;
}

export interface CancelHandover {
  version: number;
}

/** What the card at the door shows: entered by the bureau to be shown. */
export interface PublicNotice {
  enterpriseName: string;
  campaignName: string;
  people: { role: AssignmentRole; name: string; post: string | null; officePhone: string | null }[];
}
