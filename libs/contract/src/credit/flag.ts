import type { FlagTone, FlagUse } from '@yanzhen/domain/credit/flag/flag';
import type { FlagPhase } from '@yanzhen/domain/credit/flag/given';
import type { UnitCode } from '@yanzhen/domain/identity/unit';

export interface ProposeFlag {
  use: FlagUse;
  tone: FlagTone;
  /** The bank, where the use names one. */
  partner: string | null;
  reason: string;
  fromOn: string;
  /** The last day. */
  untilOn: string;
}

export interface DecideFlag {
  version: number;
  approve: boolean;
  /** Required to refuse. */
  note: string | null;
}

export interface EndFlag {
  version: number;
  reason: string;
}

/** A flag that somebody gave. */
export interface FlagRow extends ProposeFlag {
  id: number;
  version: number;
  phase: FlagPhase;
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  note: string | null;
  /** The day its ground fell: a person has to say whether it stays. */
  groundFellOn: string | null;
  revokedBy: string | null;
  revokedAt: string | null;
  revokeReason: string | null;
  /** The reader may decide on it. */
  mayDecide: boolean;
}

export interface EarnedFlagRow {
  use: FlagUse;
  tone: FlagTone;
  lastDay: string | null;
  /** Documents it rests on. */
  grounds: string[];
}

export interface FlagsOfEnterprise {
  earned: EarnedFlagRow[];
  given: FlagRow[];
}

/** A line of the list per use: a flag given by hand, or an enterprise that earned one by its records. */
export interface ListedFlag {
  enterprise: { id: number; name: string; uscc: string; unitCode: UnitCode };
  use: FlagUse;
  tone: FlagTone;
  /** Null: earned by rule. */
  given: FlagRow | null;
  lastDay: string | null;
}

export interface FlagQuery {
  use: FlagUse;
  origin: 'rule' | 'hand';
  tone?: FlagTone;
  phase?: 'waiting' | 'active' | 'due' | 'ended';
  unit?: UnitCode;
  cursor?: string;
}

/** What the reader may see and do here. */
export interface FlagDoors {
  uses: FlagUse[];
  tones: FlagTone[];
  /** How many wait for somebody else's decision, and how many lost their ground. */
  waiting: number;
  due: number;
}
