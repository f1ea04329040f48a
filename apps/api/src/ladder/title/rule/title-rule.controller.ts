import { Body, Controller, Get, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { SaveTitleRule, TitleRuleAct, TitleRuleRow, TitleRuleSaid } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { TITLE_RULE_LIMITS, TITLE_RULE_NAMES, type TitleRuleName } from '@yanzhen/domain/ladder/title-life/title-rules';
import { IsBoolean, IsInt, IsString, Length, MaxLength, Min, ValidateIf } from 'class-validator';
import { By, Can } from '../../../platform/http/can';
import { TitleRuleService } from './title-rule.service';

export class SaveTitleRuleDto implements SaveTitleRule {
  @ApiProperty({ minimum: 0, description: '0: a value that holds from a new year on' })
  @IsInt()
  @Min(0)
  version!: number;

  @ApiProperty({ example: '05-31', maxLength: TITLE_RULE_LIMITS.value })
  @IsString()
  @Length(1, TITLE_RULE_LIMITS.value)
  value!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: TITLE_RULE_LIMITS.source })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(TITLE_RULE_LIMITS.source)
  source!: string | null;

  @ApiProperty()
  @IsBoolean()
  unconfirmed!: boolean;
}

export class TitleRuleRowDto implements TitleRuleRow {
  @ApiProperty({ enum: TITLE_RULE_NAMES }) name!: TitleRuleName;
  @ApiProperty() fromYear!: number;
  @ApiProperty() value!: string;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
  @ApiProperty() unconfirmed!: boolean;
  @ApiProperty() version!: number;
}

class TitleRuleSaidDto implements TitleRuleSaid {
  @ApiProperty() value!: string;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
  @ApiProperty() unconfirmed!: boolean;
}

class TitleRuleActDto implements TitleRuleAct {
  @ApiProperty() id!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ enum: TITLE_RULE_NAMES }) name!: TitleRuleName;
  @ApiProperty() fromYear!: number;
  @ApiProperty({ type: TitleRuleSaidDto, nullable: true }) before!: TitleRuleSaid | null;
  @ApiProperty({ type: TitleRuleSaidDto }) after!: TitleRuleSaid;
}

@ApiTags('ladder')
@Controller('title-rules')
export class TitleRuleController {
  constructor(private readonly rules: TitleRuleService) {}

  @Get()
  @Can('title.read')
  @ApiOkResponse({ type: [TitleRuleRowDto] })
  all(): Promise<TitleRuleRow[]> {
    return this.rules.all();
  }

  @Get('history')
  @Can('title.watch')
  @ApiOkResponse({ type: [TitleRuleActDto] })
  history(): Promise<TitleRuleAct[]> {
    return this.rules.history();
  }

  @Put(':name/:year')
  @Can('title.register')
  @ApiOkResponse({ type: TitleRuleRowDto })
  save(
    @By() by: Reader,
    @Param('name') name: string,
    @Param('year', ParseIntPipe) year: number,
    @Body() input: SaveTitleRuleDto,
  ): Promise<TitleRuleRow> {
    return this.rules.save(by, name, year, input);
  }
}
