import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Open311Receipt, Open311Request, Open311Service } from '@yanzhen/contract/tickets/open311';
import { OPEN311_STATUSES, type Open311Status } from '@yanzhen/domain/tickets/hotline/open311';
import { TICKET_KINDS, type TicketKind } from '@yanzhen/domain/tickets/ticket';

const NOTHING = { type: String, nullable: true, description: 'Always null: not given away' } as const;

export class Open311ServiceDto implements Open311Service {
  @ApiProperty({ enum: TICKET_KINDS }) service_code!: TicketKind;
  @ApiProperty() service_name!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ type: Boolean, enum: [false] }) metadata!: false;
  @ApiProperty({ enum: ['realtime'] }) type!: 'realtime';
  @ApiProperty() keywords!: string;
  @ApiProperty() group!: string;
}

/** Described here, read by `readReport`: other fields of the standard are left alone. */
export class NewOpen311RequestDto {
  @ApiPropertyOptional({ description: 'Key number and secret, joined by a full stop; may stand in X-Api-Key instead' })
  api_key?: string;
  @ApiProperty({ enum: TICKET_KINDS }) service_code!: string;
  @ApiProperty() description!: string;
  @ApiPropertyOptional() address_string?: string;
  @ApiPropertyOptional() lat?: string;
  @ApiPropertyOptional() long?: string;
  @ApiPropertyOptional() first_name?: string;
  @ApiPropertyOptional() last_name?: string;
  @ApiPropertyOptional() phone?: string;
  @ApiPropertyOptional() media_url?: string;
}

export class Open311ReceiptDto implements Open311Receipt {
  @ApiProperty() service_request_id!: string;
  @ApiProperty({ type: String, nullable: true }) service_notice!: string | null;
  @ApiProperty(NOTHING) account_id!: null;
}

export class Open311RequestDto implements Open311Request {
  @ApiProperty() service_request_id!: string;
  @ApiProperty({ enum: OPEN311_STATUSES }) status!: Open311Status;
  @ApiProperty() status_notes!: string;
  @ApiProperty({ type: String, nullable: true }) service_name!: string | null;
  @ApiProperty({ enum: TICKET_KINDS, nullable: true }) service_code!: TicketKind | null;
  @ApiProperty(NOTHING) description!: null;
  @ApiProperty({ type: String, nullable: true }) agency_responsible!: string | null;
  @ApiProperty(NOTHING) service_notice!: null;
  @ApiProperty({ format: 'date-time' }) requested_datetime!: string;
  @ApiProperty({ format: 'date-time' }) updated_datetime!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) expected_datetime!: string | null;
  @ApiProperty(NOTHING) address!: null;
  @ApiProperty(NOTHING) address_id!: null;
  @ApiProperty(NOTHING) zipcode!: null;
  @ApiProperty(NOTHING) lat!: null;
  @ApiProperty(NOTHING) long!: null;
  @ApiProperty(NOTHING) media_url!: null;
}
