import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { MatchState } from '@yanzhen/domain/tickets/matching/kept';
import type { MatchWay } from '@yanzhen/domain/tickets/matching/match';

/** Who could be meant, and why. */
export interface TicketCandidate {
  enterpriseId: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
  way: MatchWay;
  /** Of 100; from the bar of the settings on it is set without asking. */
  sureness: number;
  /** The words that were found. */
  told: string;
  /** Others are found by the same words, or the request names somebody else. */
  divided: boolean;
}

/** How a request came to its enterprise. */
export interface TicketMatch {
  ticketId: number;
  /** `none`: it names nobody, and nobody looked yet. */
  state: MatchState | 'none';
  /** What it calls the enterprise. */
  mentioned: string | null;
  candidates: TicketCandidate[];
  decidedBy: string | null;
  decidedAt: string | null;
}

/** A request that waits for somebody to say whose it is. */
export interface TicketToMatch extends TicketMatch {
  version: number;
  no: string;
  orderNo: string | null;
  title: string;
  content: string;
  unitCode: UnitCode | null;
  enterpriseId: number | null;
  receivedAt: string;
}

export interface DecideMatch {
  version: number;
  /** Null: it is no enterprise of the register. */
  enterpriseId: number | null;
}
