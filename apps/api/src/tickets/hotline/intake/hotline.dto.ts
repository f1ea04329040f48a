import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { OrderNow, OrderResult, OrderResults } from '@yanzhen/contract/tickets/hotline';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import {
  HOTLINE_LIMITS,
  ORDER_OUTCOMES,
  type OrderOutcome,
  ORDER_STATUSES,
} from '@yanzhen/domain/tickets/hotline/order';
import {
  TICKET_KINDS,
  TICKET_LIMITS,
  TICKET_STATES,
  type TicketState,
  URGENCIES,
} from '@yanzhen/domain/tickets/ticket';

/** Described here, read by `readOrder`: one wrong order must not refuse the others. */
export class OrderDto {
  @ApiProperty({ maxLength: TICKET_LIMITS.orderNo }) orderNo!: string;
  @ApiPropertyOptional({ enum: ORDER_STATUSES }) status?: string;
  @ApiProperty({ format: 'date-time', description: 'When it was given this status, with the offset' })
  statusAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) receivedAt?: string;
  @ApiPropertyOptional({ enum: TICKET_KINDS }) kind?: string;
  @ApiPropertyOptional({ enum: URGENCIES }) urgency?: string;
  @ApiPropertyOptional({ maxLength: TICKET_LIMITS.title }) title?: string;
  @ApiProperty({ maxLength: TICKET_LIMITS.content }) content!: string;
  @ApiPropertyOptional() uscc?: string;
  @ApiPropertyOptional({ maxLength: 100 }) enterprise?: string;
  @ApiPropertyOptional({ enum: UNIT_CODES }) unitCode?: string;
  @ApiPropertyOptional({ maxLength: TICKET_LIMITS.caller }) caller?: string;
  @ApiPropertyOptional({ maxLength: TICKET_LIMITS.phone }) phone?: string;
  @ApiPropertyOptional({ maxLength: TICKET_LIMITS.place }) place?: string;
  @ApiPropertyOptional({ maxLength: TICKET_LIMITS.sentence }) note?: string;
}

export class OrdersDto {
  @ApiProperty({ type: [OrderDto], maxItems: HOTLINE_LIMITS.batch }) orders!: OrderDto[];
}

export class OrderResultDto implements OrderResult {
  @ApiProperty({ type: String, nullable: true }) orderNo!: string | null;
  @ApiProperty({ enum: ORDER_OUTCOMES }) outcome!: OrderOutcome;
  @ApiProperty({ type: String, nullable: true }) ticketNo!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Of the order, where it was refused' })
  field!: string | null;
  @ApiProperty({ type: String, nullable: true }) sentence!: string | null;
}

export class OrderResultsDto implements OrderResults {
  @ApiProperty({ type: [OrderResultDto] }) results!: OrderResultDto[];
}

export class OrderNowDto implements OrderNow {
  @ApiProperty() orderNo!: string;
  @ApiProperty() ticketNo!: string;
  @ApiProperty({ enum: TICKET_STATES }) state!: TicketState;
  @ApiProperty({ type: String, nullable: true }) department!: string | null;
  @ApiProperty({ type: String, nullable: true }) answer!: string | null;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) endedAt!: string | null;
}
