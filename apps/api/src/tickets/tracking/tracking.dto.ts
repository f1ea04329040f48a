import { ApiProperty } from '@nestjs/swagger';
import type { TrackedStep, TrackedTicket, TrackTicket } from '@yanzhen/contract/tickets/tracking';
import {
  TICKET_KINDS,
  TICKET_LIMITS,
  TICKET_STATES,
  type TicketKind,
  type TicketState,
} from '@yanzhen/domain/tickets/ticket';
import { PHONE_DIGITS, TOLD_ACTS, type ToldAct } from '@yanzhen/domain/tickets/tracking';
import { IsString, Length, Matches } from 'class-validator';
import { AskedTimeDto } from '../ticket/ticket.dto';
import { TicketClockRowDto } from '../ticket/ticket-row.dto';

const TEXT_OR_NULL = { type: String, nullable: true } as const;

export class TrackTicketDto implements TrackTicket {
  @ApiProperty({ example: 'YZ0000012' }) @IsString() @Length(1, TICKET_LIMITS.orderNo) no!: string;

  @ApiProperty({ example: '1234', description: 'The last digits of the phone that was left' })
  @Matches(new RegExp(`^\\d{${PHONE_DIGITS}}$`))
  phoneEnd!: string;
}

export class TrackedStepDto implements TrackedStep {
  @ApiProperty({ enum: TOLD_ACTS }) act!: ToldAct;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty(TEXT_OR_NULL) department!: string | null;
  @ApiProperty({ type: AskedTimeDto, nullable: true }) time!: AskedTimeDto | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Of a call' }) reached!: boolean | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of a call that reached nobody: the how manieth' })
  attempt!: number | null;
  @ApiProperty(TEXT_OR_NULL) sentence!: string | null;
}

export class TrackedTicketDto implements TrackedTicket {
  @ApiProperty() no!: string;
  @ApiProperty({ enum: TICKET_KINDS, nullable: true }) kind!: TicketKind | null;
  @ApiProperty({ enum: TICKET_STATES }) state!: TicketState;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty(TEXT_OR_NULL) department!: string | null;
  @ApiProperty({ type: [TrackedStepDto] }) steps!: TrackedStepDto[];
  @ApiProperty({ type: TicketClockRowDto, nullable: true }) clock!: TicketClockRowDto | null;
  @ApiProperty(TEXT_OR_NULL) answer!: string | null;
}
