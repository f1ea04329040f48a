import { TICKET_LIMITS, type TicketChannel, type TicketKind } from '@yanzhen/domain/tickets/ticket';
import { Entity, Index } from 'typeorm';
import { Flag, Id, InstantOrNull, Int, Text } from '../../platform/database/columns';

/** What the numbers count of a request, derived from its history (`measureOf`). Empty texts: nothing is said. */
@Entity('ticket_measure')
@Index('uq_ticket_measure', ['ticketId'], { unique: true })
@Index('ix_ticket_measure_month', ['month', 'ticketId'])
@Index('ix_ticket_measure_department', ['department', 'month', 'ticketId'])
@Index('ix_ticket_measure_unit', ['unit', 'month', 'ticketId'])
@Index('ix_ticket_measure_handle', ['handleDueAt'])
@Index('ix_ticket_measure_response', ['responseDueAt'])
export class TicketMeasureEntity {
  @Id() id!: number;
  @Int() ticketId!: number;
  @Text(7) month!: string;
  @Text(6) unit!: string;
  @Text(TICKET_LIMITS.department) department!: string;
  @Text(16) kind!: TicketKind | '';
  @Text(12) channel!: TicketChannel;
  @Flag() voided!: boolean;
  @Flag() repeated!: boolean;
  @Flag() dispatched!: boolean;
  @Flag() answered!: boolean;
  @Flag() late!: boolean;
  @Flag() responded!: boolean;
  @Flag() respondedLate!: boolean;
  @Flag() called!: boolean;
  @Flag() solved!: boolean;
  @Flag() satisfied!: boolean;
  @Flag() returned!: boolean;
  @Flag() extended!: boolean;
  @Flag() reworked!: boolean;
  @Int() handledMinutes!: number;
  @InstantOrNull() handleDueAt!: Date | null;
  @InstantOrNull() responseDueAt!: Date | null;
}

export type MeasureColumns = Omit<TicketMeasureEntity, 'id'>;
