import { ApiProperty } from '@nestjs/swagger';
import type {
  CorrectionRow,
  PromiseRow,
  RequestRow,
  VisitDetail,
  VisitPhoto,
  VisitRow,
} from '@yanzhen/contract/liaison/visit';
import type { OpenTicket, RequestTicket } from '@yanzhen/contract/tickets/request-ticket';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import {
  CORRECTION_STATES,
  type CorrectionState,
  PROMISE_STATES,
  type PromiseState,
  VISIT_STATES,
  VISIT_TOPICS,
  type VisitState,
  type VisitTopic,
} from '@yanzhen/domain/liaison/visit';
import { TICKET_STATES, type TicketState } from '@yanzhen/domain/tickets/ticket';
import { NewCorrectionDto, NewPromiseDto, NewRequestDto, PositionDto } from './save-visit.dto';

export class PromiseRowDto extends NewPromiseDto implements PromiseRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() enterpriseName!: string;
  @ApiProperty({ enum: PROMISE_STATES }) state!: PromiseState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) settledOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty() by!: string;
}

class RequestTicketDto implements RequestTicket {
  @ApiProperty() id!: number;
  @ApiProperty() no!: string;
  @ApiProperty({ enum: TICKET_STATES }) state!: TicketState;
}

export class OpenTicketDto extends RequestTicketDto implements OpenTicket {
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
}

export class RequestRowDto extends NewRequestDto implements RequestRow {
  @ApiProperty() id!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() enterpriseName!: string;
  @ApiProperty({ format: 'date-time' }) raisedAt!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ type: RequestTicketDto, nullable: true }) ticket!: RequestTicketDto | null;
}

export class CorrectionRowDto extends NewCorrectionDto implements CorrectionRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() enterpriseName!: string;
  @ApiProperty({ type: String, nullable: true }) present!: string | null;
  @ApiProperty({ enum: CORRECTION_STATES }) state!: CorrectionState;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty() by!: string;
}

export class VisitRowDto implements VisitRow {
  @ApiProperty() id!: number;
  @ApiProperty({ format: 'uuid' }) clientId!: string;
  @ApiProperty() version!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() enterpriseName!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ enum: VISIT_STATES }) state!: VisitState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) plannedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) visitedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) atTime!: string | null;
  @ApiProperty({ type: String, nullable: true }) place!: string | null;
  @ApiProperty({ enum: VISIT_TOPICS, isArray: true }) topics!: VisitTopic[];
  @ApiProperty() by!: string;
  @ApiProperty() mine!: boolean;
}

class VisitPhotoDto implements VisitPhoto {
  @ApiProperty({ format: 'uuid' }) clientId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Bytes' }) size!: number;
}

export class VisitDetailDto extends VisitRowDto implements VisitDetail {
  @ApiProperty({ format: 'uuid' }) saveId!: string;
  @ApiProperty({ type: PositionDto, nullable: true }) position!: PositionDto | null;
  @ApiProperty({ type: String, nullable: true }) participants!: string | null;
  @ApiProperty({ type: String, nullable: true }) notes!: string | null;
  @ApiProperty({ type: [PromiseRowDto] }) promises!: PromiseRowDto[];
  @ApiProperty({ type: [RequestRowDto] }) requests!: RequestRowDto[];
  @ApiProperty({ type: [CorrectionRowDto] }) corrections!: CorrectionRowDto[];
  @ApiProperty({ type: [VisitPhotoDto] }) photos!: VisitPhotoDto[];
}

export class VisitPageDto {
  @ApiProperty({ type: [VisitRowDto] }) items!: VisitRowDto[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}
