import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ChangeCreditRules,
  CreditRecount,
  CreditRuleMoveRow,
  CreditRuleVersion,
  SeenCreditRules,
} from '@yanzhen/contract/credit/rules';
import type { Page } from '@yanzhen/contract/platform/page';
import { RECORD_KINDS, type RecordKind, SEVERITIES, type Severity } from '@yanzhen/domain/credit/record';
import { CREDIT_RULE_LIMITS } from '@yanzhen/domain/credit/rule-choice';
import {
  CREDIT_RULE_ACTS,
  CREDIT_RULE_STATES,
  type CreditRuleAct,
  type CreditRuleState,
  RULE_TIMES,
  type RuleTime,
} from '@yanzhen/domain/credit/rule-life';
import { type Effect, type EffectRule, EFFECTS } from '@yanzhen/domain/credit/rules';
import { CREDIT_STANDINGS, type CreditStanding } from '@yanzhen/domain/credit/standing';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const given = (_: object, value: unknown) => value !== null;
const LINES = 20;

export class SeenCreditRulesDto implements SeenCreditRules {
  @ApiProperty({ type: Number, minimum: 1 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version!: number;
}

class EffectRuleDto implements EffectRule {
  @ApiProperty({ enum: RECORD_KINDS }) @IsIn(RECORD_KINDS) kind!: RecordKind;
  @ApiProperty({ enum: SEVERITIES, nullable: true }) @ValidateIf(given) @IsIn(SEVERITIES) severity!: Severity | null;
  @ApiProperty({ enum: EFFECTS }) @IsIn(EFFECTS) effect!: Effect;
  @ApiProperty({ maxLength: CREDIT_RULE_LIMITS.source })
  @IsString()
  @Length(1, CREDIT_RULE_LIMITS.source)
  source!: string;
  @ApiProperty({ description: 'False: nobody has compared it with the official text' })
  @IsBoolean()
  confirmed!: boolean;
}

export class ChangeCreditRulesDto extends SeenCreditRulesDto implements ChangeCreditRules {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'A day to come' })
  @ValidateIf(given)
  @IsDay()
  validFrom!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: CREDIT_RULE_LIMITS.note })
  @ValidateIf(given)
  @IsString()
  @MaxLength(CREDIT_RULE_LIMITS.note)
  note!: string | null;

  @ApiProperty({ type: [EffectRuleDto] })
  @IsArray()
  @ArrayMaxSize(LINES)
  @ValidateNested({ each: true })
  @Type(() => EffectRuleDto)
  effects!: EffectRuleDto[];
}

class CreditRecountDto implements CreditRecount {
  @ApiProperty() total!: number;
  @ApiProperty() done!: number;
  @ApiProperty() moved!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
}

export class CreditRuleVersionDto implements CreditRuleVersion {
  @ApiProperty({ type: Number, nullable: true, description: 'Null: it came with the house' }) id!: number | null;
  @ApiProperty() no!: number;
  @ApiProperty({ enum: CREDIT_RULE_STATES }) state!: CreditRuleState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validFrom!: string | null;
  @ApiProperty({ enum: RULE_TIMES, nullable: true }) time!: RuleTime | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: [EffectRuleDto] }) effects!: EffectRuleDto[];
  @ApiProperty({ type: String, nullable: true }) madeBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) madeAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) publishedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) publishedAt!: string | null;
  @ApiProperty({ type: CreditRecountDto, nullable: true }) recount!: CreditRecountDto | null;
  @ApiProperty({ enum: CREDIT_RULE_ACTS, isArray: true }) acts!: CreditRuleAct[];
  @ApiProperty() version!: number;
}

class MovedEnterpriseDto {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
}

class CreditRuleMoveRowDto implements CreditRuleMoveRow {
  @ApiProperty({ type: MovedEnterpriseDto }) enterprise!: MovedEnterpriseDto;
  @ApiProperty({ enum: CREDIT_STANDINGS }) from!: CreditStanding;
  @ApiProperty({ enum: CREDIT_STANDINGS }) to!: CreditStanding;
}

export class CreditRuleMovesQueryDto {
  @ApiPropertyOptional({ description: 'From the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class CreditRuleMovesDto implements Page<CreditRuleMoveRow> {
  @ApiProperty({ type: [CreditRuleMoveRowDto] }) items!: CreditRuleMoveRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}
