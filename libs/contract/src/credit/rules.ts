import type { CreditRuleAct, CreditRuleState, RuleTime } from '@yanzhen/domain/credit/rule-life';
import type { EffectRule } from '@yanzhen/domain/credit/rules';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import type { UnitCode } from '@yanzhen/domain/identity/unit';

export interface SeenCreditRules {
  version: number;
}

export interface ChangeCreditRules extends SeenCreditRules {
  /** The first day on which it may decide; null while nobody has decided. */
  validFrom: string | null;
  /** Why the rules change, by which document. */
  note: string | null;
  effects: EffectRule[];
}

/** How far all standings have been reckoned anew. */
export interface CreditRecount {
  total: number;
  done: number;
  /** Enterprises that stand otherwise on the first day of the version, because of it. */
  moved: number;
  finishedAt: string | null;
}

export interface CreditRuleVersion {
  /** Null: it came with the house. */
  id: number | null;
  no: number;
  state: CreditRuleState;
  validFrom: string | null;
  /** Null while it is not published. */
  time: RuleTime | null;
  note: string | null;
  effects: EffectRule[];
  madeBy: string | null;
  madeAt: string | null;
  publishedBy: string | null;
  publishedAt: string | null;
  recount: CreditRecount | null;
  /** What the reader may do with it now. */
  acts: CreditRuleAct[];
  version: number;
}

/** In whose sight; the latest version first. Drafts are the bureau's own business. */
export type CreditRuleVersions = CreditRuleVersion[];

export interface CreditRuleMoveRow {
  enterprise: { id: number; name: string; uscc: string; unitCode: UnitCode };
  from: CreditStanding;
  to: CreditStanding;
}
