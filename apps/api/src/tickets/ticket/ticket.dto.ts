import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ActOnTicket,
  AskedTime,
  CallBack,
  DispatchTo,
  NewTicket,
  TicketFilter,
} from '@yanzhen/contract/tickets/ticket';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { type Light, LIGHTS } from '@yanzhen/domain/tickets/clock/light';
import { CLOCK_UNITS, type ClockUnit, RULE_LIMITS } from '@yanzhen/domain/tickets/clock/rule';
import { TICKET_ACTS, type TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { type Supervision, SUPERVISIONS } from '@yanzhen/domain/tickets/life/supervision';
import {
  TICKET_KINDS,
  TICKET_LIMITS,
  TICKET_STATES,
  type TicketKind,
  type TicketState,
  URGENCIES,
  type Urgency,
} from '@yanzhen/domain/tickets/ticket';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { textFlag } from '../../platform/http/text-flag';
import { textList } from '../../platform/http/text-list';
import { CountedOfDto } from '../numbers/numbers.dto';

const given = (_: object, value: unknown) => value !== null;

export class NewTicketDto implements NewTicket {
  @ApiProperty({ enum: TICKET_KINDS, nullable: true })
  @ValidateIf(given)
  @IsIn(TICKET_KINDS)
  kind!: TicketKind | null;

  @ApiProperty({ enum: URGENCIES }) @IsIn(URGENCIES) urgency!: Urgency;

  @ApiProperty({ maxLength: TICKET_LIMITS.title })
  @IsString()
  @Length(1, TICKET_LIMITS.title)
  @Matches(/\S/)
  title!: string;

  @ApiProperty({ maxLength: TICKET_LIMITS.content })
  @IsString()
  @Length(1, TICKET_LIMITS.content)
  @Matches(/\S/)
  content!: string;

  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  enterpriseId!: number | null;

  @ApiProperty({ enum: UNIT_CODES, nullable: true })
  @ValidateIf(given)
  @IsIn(UNIT_CODES)
  unitCode!: UnitCode | null;

  @ApiProperty({ type: String, nullable: true, maxLength: TICKET_LIMITS.caller })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TICKET_LIMITS.caller)
  caller!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: TICKET_LIMITS.phone })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TICKET_LIMITS.phone)
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true, maxLength: TICKET_LIMITS.place })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TICKET_LIMITS.place)
  place!: string | null;
}

export class DispatchToDto implements DispatchTo {
  @ApiProperty() @IsString() @Length(1, TICKET_LIMITS.department) lead!: string;

  @ApiProperty({ type: [String], description: 'Departments that handle it beside the leading one' })
  @IsArray()
  @ArrayMaxSize(TICKET_LIMITS.joint)
  @IsString({ each: true })
  @MaxLength(TICKET_LIMITS.department, { each: true })
  joint!: string[];

  @ApiProperty({ enum: TICKET_KINDS }) @IsIn(TICKET_KINDS) kind!: TicketKind;
  @ApiProperty({ enum: URGENCIES }) @IsIn(URGENCIES) urgency!: Urgency;
}

export class AskedTimeDto implements AskedTime {
  @ApiProperty({ enum: CLOCK_UNITS }) @IsIn(CLOCK_UNITS) unit!: ClockUnit;
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(RULE_LIMITS.amount) amount!: number;
}

export class CallBackDto implements CallBack {
  @ApiProperty() @IsBoolean() reached!: boolean;
  @ApiProperty({ type: Boolean, nullable: true }) @ValidateIf(given) @IsBoolean() solved!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) @ValidateIf(given) @IsBoolean() satisfied!: boolean | null;
}

export class ActOnTicketDto implements ActOnTicket {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
  @ApiProperty({ enum: TICKET_ACTS }) @IsIn(TICKET_ACTS) act!: TicketAct;

  @ApiProperty({ type: String, nullable: true, maxLength: TICKET_LIMITS.answer })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TICKET_LIMITS.answer)
  sentence!: string | null;

  @ApiProperty({ type: DispatchToDto, nullable: true })
  @ValidateIf(given)
  @ValidateNested()
  @Type(() => DispatchToDto)
  dispatch!: DispatchToDto | null;

  @ApiProperty({ type: AskedTimeDto, nullable: true })
  @ValidateIf(given)
  @ValidateNested()
  @Type(() => AskedTimeDto)
  time!: AskedTimeDto | null;

  @ApiProperty({ type: CallBackDto, nullable: true })
  @ValidateIf(given)
  @ValidateNested()
  @Type(() => CallBackDto)
  callBack!: CallBackDto | null;

  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  intoId!: number | null;

  @ApiPropertyOptional({ enum: SUPERVISIONS, description: 'Of `supervise`; without it one harder than before' })
  @IsOptional()
  @IsIn(SUPERVISIONS)
  supervision?: Supervision;
}

export class TicketFilterDto extends CountedOfDto implements TicketFilter {
  @ApiPropertyOptional({ enum: TICKET_STATES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(TICKET_STATES.length)
  @IsIn(TICKET_STATES, { each: true })
  state?: TicketState[];

  @ApiPropertyOptional({ enum: TICKET_KINDS, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(TICKET_KINDS.length)
  @IsIn(TICKET_KINDS, { each: true })
  kind?: TicketKind[];

  @ApiPropertyOptional({ enum: URGENCIES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(URGENCIES.length)
  @IsIn(URGENCIES, { each: true })
  urgency?: Urgency[];

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiPropertyOptional({ enum: LIGHTS, isArray: true })
  @IsOptional()
  @Transform(textList)
  @ArrayMaxSize(LIGHTS.length)
  @IsIn(LIGHTS, { each: true })
  light?: Light[];

  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(TICKET_LIMITS.department) department?: string;

  @ApiPropertyOptional({ minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  enterpriseId?: number;

  @ApiPropertyOptional({ description: 'Part of the title or of the enterprise’s name, or the number of the hotline' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiPropertyOptional({ description: 'Only what waits for the reader' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  mine?: boolean;

  @ApiPropertyOptional({ description: 'Only what is due today (Asia/Shanghai)' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  today?: boolean;

  @ApiPropertyOptional({ description: 'Only what is in the sample of those called back, or what is not' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  sampled?: boolean;
}

export class TicketListDto extends TicketFilterDto {
  @ApiPropertyOptional() @IsOptional() @IsString() cursor?: string;
}
