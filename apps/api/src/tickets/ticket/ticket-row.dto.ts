import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@yanzhen/contract/platform/page';
import type {
  CallsRow,
  RunningClock,
  TicketClockRow,
  TicketDetail,
  TicketEventDetails,
  TicketEventRow,
  TicketRow,
} from '@yanzhen/contract/tickets/ticket';
import { type Role, ROLES } from '@yanzhen/domain/identity/role';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import type { CountedDay, CountedLeg } from '@yanzhen/domain/tickets/clock/leg';
import { type Light, LIGHTS } from '@yanzhen/domain/tickets/clock/light';
import { CLOCK_STEPS, CLOCK_UNITS, type ClockStep, type ClockUnit } from '@yanzhen/domain/tickets/clock/rule';
import { TICKET_ACTS, type TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { type CallSample, SAMPLE_WHYS, type SampleWhy } from '@yanzhen/domain/tickets/life/sample';
import {
  TICKET_CHANNELS,
  TICKET_KINDS,
  TICKET_STATES,
  type TicketChannel,
  type TicketKind,
  type TicketState,
  URGENCIES,
  type Urgency,
} from '@yanzhen/domain/tickets/ticket';
import { AskedTimeDto } from './ticket.dto';

const INSTANT_OR_NULL = { type: String, format: 'date-time', nullable: true } as const;
const TEXT_OR_NULL = { type: String, nullable: true } as const;

export class RunningClockDto implements RunningClock {
  @ApiProperty({ enum: CLOCK_STEPS }) step!: ClockStep;
  @ApiProperty({ ...INSTANT_OR_NULL, description: 'Null while it stands' }) dueAt!: string | null;
  @ApiProperty({ enum: LIGHTS }) light!: Light;
  @ApiProperty() estimated!: boolean;
}

export class TicketRowDto implements TicketRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() no!: string;
  @ApiProperty(TEXT_OR_NULL) orderNo!: string | null;
  @ApiProperty({ enum: TICKET_CHANNELS }) channel!: TicketChannel;
  @ApiProperty({ enum: TICKET_KINDS, nullable: true }) kind!: TicketKind | null;
  @ApiProperty({ enum: URGENCIES }) urgency!: Urgency;
  @ApiProperty({ enum: TICKET_STATES }) state!: TicketState;
  @ApiProperty() title!: string;
  @ApiProperty({ type: Number, nullable: true }) enterpriseId!: number | null;
  @ApiProperty(TEXT_OR_NULL) enterpriseName!: string | null;
  @ApiProperty({ enum: UNIT_CODES, nullable: true }) unitCode!: UnitCode | null;
  @ApiProperty(TEXT_OR_NULL) lead!: string | null;
  @ApiProperty({ type: [String] }) joint!: string[];
  @ApiProperty() cycle!: number;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: RunningClockDto, nullable: true }) clock!: RunningClockDto | null;
  @ApiProperty({ enum: TICKET_ACTS, isArray: true, description: 'What the reader may do now' }) acts!: TicketAct[];
}

export class TicketPageDto implements Page<TicketRow> {
  @ApiProperty({ type: [TicketRowDto] }) items!: TicketRowDto[];
  @ApiProperty(TEXT_OR_NULL) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class TicketEventRowDto implements TicketEventRow {
  @ApiProperty() id!: number;
  @ApiProperty() cycle!: number;
  @ApiProperty({ enum: ['receive', ...TICKET_ACTS] }) act!: TicketAct | 'receive';
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ enum: ROLES, nullable: true }) role!: Role | null;
  @ApiProperty(TEXT_OR_NULL) department!: string | null;
  @ApiProperty(TEXT_OR_NULL) sentence!: string | null;
  @ApiProperty({ type: Object, description: 'To whom, how much time, what was answered' })
  details!: TicketEventDetails;
}

class CountedDayDto implements CountedDay {
  @ApiProperty({ format: 'date' }) day!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Null: the whole day' }) minutes!: number | null;
}

class CountedLegDto implements CountedLeg {
  @ApiProperty({ enum: ['limit', 'extension'] }) why!: CountedLeg['why'];
  @ApiProperty({ enum: CLOCK_UNITS }) unit!: ClockUnit;
  @ApiProperty() amount!: number;
  @ApiProperty({ description: 'Milliseconds since 1970' }) from!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Null while it stands' }) to!: number | null;
  @ApiProperty({ type: [CountedDayDto] }) counted!: CountedDayDto[];
  @ApiProperty({ type: [String] }) holidays!: string[];
  @ApiProperty({ type: [String] }) makeUp!: string[];
  @ApiProperty({ type: [String] }) paused!: string[];
  @ApiProperty({ type: [String] }) guessed!: string[];
}

class PauseDto {
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiProperty(INSTANT_OR_NULL) until!: string | null;
}

export class TicketClockRowDto implements TicketClockRow {
  @ApiProperty() cycle!: number;
  @ApiProperty({ enum: CLOCK_STEPS }) step!: ClockStep;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Null: the dispatcher' }) department!: string | null;
  @ApiProperty() source!: string;
  @ApiProperty() confirmed!: boolean;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty(INSTANT_OR_NULL) dueAt!: string | null;
  @ApiProperty(INSTANT_OR_NULL) endedAt!: string | null;
  @ApiProperty({ enum: ['done', 'dropped'], nullable: true }) ending!: 'done' | 'dropped' | null;
  @ApiProperty({ enum: LIGHTS }) light!: Light;
  @ApiProperty() breached!: boolean;
  @ApiProperty() estimated!: boolean;
  @ApiProperty({ type: [PauseDto] }) pauses!: PauseDto[];
  @ApiProperty({ type: [CountedLegDto], description: 'The way to the due time' }) legs!: CountedLegDto[];
}

class CallSampleDto implements CallSample {
  @ApiProperty({ enum: SAMPLE_WHYS }) why!: SampleWhy;
  @ApiProperty({ description: 'Percent' }) share!: number;
  @ApiProperty({ ...TEXT_OR_NULL, description: 'Its SHA-256 is the draw' }) text!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of 100; below the share it is called back' })
  drawn!: number | null;
}

class CallsRowDto implements CallsRow {
  @ApiProperty({ description: 'Attempts that reached nobody' }) missed!: number;
  @ApiProperty({ description: 'So many before that is recorded for good' }) least!: number;
  @ApiProperty({ type: CallSampleDto, nullable: true }) sample!: CallSampleDto | null;
}

export class TicketDetailDto extends TicketRowDto implements TicketDetail {
  @ApiProperty() content!: string;
  @ApiProperty(TEXT_OR_NULL) caller!: string | null;
  @ApiProperty(TEXT_OR_NULL) phone!: string | null;
  @ApiProperty(TEXT_OR_NULL) place!: string | null;
  @ApiProperty(TEXT_OR_NULL) answer!: string | null;
  @ApiProperty({ type: AskedTimeDto, nullable: true }) asked!: AskedTimeDto | null;
  @ApiProperty({ type: CallsRowDto, nullable: true }) calls!: CallsRowDto | null;
  @ApiProperty({ type: [TicketEventRowDto] }) events!: TicketEventRowDto[];
  @ApiProperty({ type: [TicketClockRowDto] }) clocks!: TicketClockRowDto[];
}
