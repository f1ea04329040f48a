import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DecideMatch, TicketCandidate, TicketMatch, TicketToMatch } from '@yanzhen/contract/tickets/matching';
import type { Page } from '@yanzhen/contract/platform/page';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { MATCH_STATES, MATCH_VIEWS, type MatchView } from '@yanzhen/domain/tickets/matching/kept';
import { MATCH_WAYS, type MatchWay } from '@yanzhen/domain/tickets/matching/match';
import { IsIn, IsInt, IsOptional, IsString, Min, ValidateIf } from 'class-validator';

const TEXT_OR_NULL = { type: String, nullable: true } as const;

export class MatchListDto {
  @ApiPropertyOptional({ enum: MATCH_VIEWS }) @IsOptional() @IsIn(MATCH_VIEWS) view?: MatchView;
  @ApiPropertyOptional() @IsOptional() @IsString() cursor?: string;
}

export class DecideMatchDto implements DecideMatch {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Null: no enterprise of the register' })
  @ValidateIf((_: object, value: unknown) => value !== null)
  @IsInt()
  @Min(1)
  enterpriseId!: number | null;
}

export class TicketCandidateDto implements TicketCandidate {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ enum: MATCH_WAYS }) way!: MatchWay;
  @ApiProperty({ description: 'Of 100' }) sureness!: number;
  @ApiProperty({ description: 'The words that were found' }) told!: string;
  @ApiProperty() divided!: boolean;
}

export class TicketMatchDto implements TicketMatch {
  @ApiProperty() ticketId!: number;
  @ApiProperty({ enum: [...MATCH_STATES, 'none'] }) state!: TicketMatch['state'];
  @ApiProperty(TEXT_OR_NULL) mentioned!: string | null;
  @ApiProperty({ type: [TicketCandidateDto] }) candidates!: TicketCandidateDto[];
  @ApiProperty(TEXT_OR_NULL) decidedBy!: string | null;
  @ApiProperty({ ...TEXT_OR_NULL, format: 'date-time' }) decidedAt!: string | null;
}

export class TicketToMatchDto extends TicketMatchDto implements TicketToMatch {
  @ApiProperty() version!: number;
  @ApiProperty() no!: string;
  @ApiProperty(TEXT_OR_NULL) orderNo!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty() content!: string;
  @ApiProperty({ enum: UNIT_CODES, nullable: true }) unitCode!: UnitCode | null;
  @ApiProperty({ type: Number, nullable: true }) enterpriseId!: number | null;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
}

export class TicketToMatchPageDto implements Page<TicketToMatch> {
  @ApiProperty({ type: [TicketToMatchDto] }) items!: TicketToMatchDto[];
  @ApiProperty(TEXT_OR_NULL) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}
