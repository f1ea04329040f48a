import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FeedbackRow, FeedbackState, Replayed } from '@yanzhen/contract/tickets/hotline';
import { MESSAGE_STATES, type MessageState } from '@yanzhen/domain/tickets/hotline/message';
import { TICKET_ACTS, type TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { IsIn, IsOptional, IsString } from 'class-validator';

export class FeedbackListDto {
  @ApiPropertyOptional({ enum: MESSAGE_STATES }) @IsOptional() @IsIn(MESSAGE_STATES) state?: MessageState;
  @ApiPropertyOptional() @IsOptional() @IsString() cursor?: string;
}

export class FeedbackStateDto implements FeedbackState {
  @ApiProperty() clientId!: number;
  @ApiProperty() client!: string;
  @ApiProperty() pushed!: boolean;
  @ApiProperty() waiting!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) waitingSince!: string | null;
  @ApiProperty() dead!: number;
}

export class FeedbackRowDto implements FeedbackRow {
  @ApiProperty() id!: number;
  @ApiProperty() messageId!: string;
  @ApiProperty() client!: string;
  @ApiProperty() orderNo!: string;
  @ApiProperty() ticketId!: number;
  @ApiProperty({ enum: TICKET_ACTS }) act!: TicketAct;
  @ApiProperty({ enum: MESSAGE_STATES }) state!: MessageState;
  @ApiProperty() attempts!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time' }) nextAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) sentAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'no_key, timeout, unreachable, or a status' })
  failure!: string | null;
}

export class FeedbackPageDto {
  @ApiProperty({ type: [FeedbackRowDto] }) items!: FeedbackRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class ReplayedDto implements Replayed {
  @ApiProperty({ description: 'Messages that wait to be sent again' }) count!: number;
}
