import { TITLE_RULE_LIMITS, type TitleRuleName } from '@yanzhen/domain/ladder/title-life/title-rules';
import { Entity, Index } from 'typeorm';
import { Flag, Id, Int, Text, TextOrNull, Version } from '../../../platform/database/columns';

/** A number of the dynamic management, from a year on. */
@Entity('title_rule')
@Index('uq_title_rule', ['name', 'fromYear'], { unique: true })
export class TitleRuleEntity {
  @Id() id!: number;
  @Text(24) name!: TitleRuleName;
  @Int() fromYear!: number;
  @Text(TITLE_RULE_LIMITS.value) value!: string;
  @TextOrNull(TITLE_RULE_LIMITS.source) source!: string | null;
  @Flag() unconfirmed!: boolean;
  @Version() version!: number;
}
