import { CREDIT_RULE_LIMITS } from '@yanzhen/domain/credit/rule-choice';
import type { CreditRuleState } from '@yanzhen/domain/credit/rule-life';
import type { EffectRule } from '@yanzhen/domain/credit/rules';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import { ACCOUNT_LIMITS } from '@yanzhen/domain/identity/account';
import { Entity, Index } from 'typeorm';
import {
  DayOrNull,
  Id,
  Instant,
  InstantOrNull,
  Int,
  Json,
  Text,
  TextOrNull,
  Version,
} from '../../platform/database/columns';

/** A version of the rules of standing, with how far its recount came. What was published never changes. */
@Entity('credit_rules')
@Index('uq_credit_rules_no', ['no'], { unique: true })
export class CreditRulesEntity {
  @Id() id!: number;
  @Int() no!: number;
  @Text(10) state!: CreditRuleState;
  @DayOrNull() validFrom!: string | null;
  @TextOrNull(CREDIT_RULE_LIMITS.note) note!: string | null;
  @Json() effects!: readonly EffectRule[];
  /** Everybody who wrote in it: none of them publishes it. */
  @Json() hands!: readonly number[];
  @Text(ACCOUNT_LIMITS.name) madeBy!: string;
  @Instant() madeAt!: Date;
  @TextOrNull(ACCOUNT_LIMITS.name) publishedBy!: string | null;
  @InstantOrNull() publishedAt!: Date | null;
  /** Enterprises up to this id are reckoned anew. */
  @Int() cursorId!: number;
  @Int() total!: number;
  @Int() done!: number;
  @Int() moved!: number;
  @InstantOrNull() finishedAt!: Date | null;
  @Version() version!: number;
}

/** Somebody whom a version moves on its first day. */
@Entity('credit_rule_move')
@Index('uq_credit_rule_move', ['rulesNo', 'enterpriseId'], { unique: true })
export class CreditRuleMoveEntity {
  @Id() id!: number;
  @Int() rulesNo!: number;
  @Int() enterpriseId!: number;
  @Text(12) fromStanding!: CreditStanding;
  @Text(12) toStanding!: CreditStanding;
}
