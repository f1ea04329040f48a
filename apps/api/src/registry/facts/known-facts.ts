import { type UnitCode } from '@yanzhen/domain/identity/unit';
import { type EnterpriseState } from '@yanzhen/domain/registry/enterprise';
import { type FactsOfYear } from '@yanzhen/domain/registry/standing';
import { type StatedFacts } from '@yanzhen/domain/registry/stated-facts';

/** All that the register knows of one enterprise that rules may rest on. */
export interface KnownFacts {
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
  readonly state: EnterpriseState;
  /** GB/T 4754 division. */
  readonly industryCode: string | null;
  /** By year, the earliest first. */
  readonly annual: readonly FactsOfYear[];
  /** In the order of their keys. */
  readonly stated: StatedFacts;
}

/** Where one fact comes from; `fact` names it as verdicts do: `revenue@2025`, `class1Ip`. */
export interface KnownSource {
  readonly fact: string;
  readonly source: string;
  readonly verified: boolean;
  readonly updatedAt: Date;
}
