import { ApiProperty } from '@nestjs/swagger';
import type {
  ApplyProposal,
  Proposal,
  ProposalInput,
  ProposalLine,
  ProposalMade,
  ProposedPerson,
} from '@yanzhen/contract/liaison/proposal';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { ASSIGNMENT_ROLES, type AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { LEFT_REASONS, type LeftReason } from '@yanzhen/domain/liaison/proposal';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';

const MAX_INT = 2_147_483_647;
const given = (_: object, value: unknown) => value !== null;

export class ProposalInputDto implements ProposalInput {
  @ApiProperty({ enum: ASSIGNMENT_ROLES })
  @IsIn(ASSIGNMENT_ROLES)
  role!: AssignmentRole;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  campaignId!: number;

  @ApiProperty({ format: 'date' })
  @IsDay()
  startsOn!: string;

  @ApiProperty({ enum: UNIT_CODES, type: String, nullable: true, description: 'Null = every unit in sight' })
  @ValidateIf(given)
  @IsIn(UNIT_CODES)
  unitCode!: UnitCode | null;

  @ApiProperty({ type: Number, nullable: true, minimum: 1, description: 'Enterprises of one person at most' })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  @Max(10_000)
  most!: number | null;
}

export class ProposalMadeDto implements ProposalMade {
  @ApiProperty() id!: number;
}

export class ApplyProposalDto implements ApplyProposal {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class ProposalLinesDto {
  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;
}

class ProposedPersonDto implements ProposedPerson {
  @ApiProperty() officerId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) post!: string | null;
  @ApiProperty({ enum: UNIT_CODES, type: String, nullable: true }) unitCode!: UnitCode | null;
  @ApiProperty({ description: 'Enterprises today in this role' }) before!: number;
  @ApiProperty() more!: number;
}

class LeftCountsDto implements Record<LeftReason, number> {
  @ApiProperty() no_officer!: number;
  @ApiProperty() all_full!: number;
}

export class ProposalDto extends ProposalInputDto implements Proposal {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['draft', 'applying', 'applied'] }) state!: Proposal['state'];
  @ApiProperty() total!: number;
  @ApiProperty() given!: number;
  @ApiProperty({ type: LeftCountsDto }) left!: LeftCountsDto;
  @ApiProperty({ type: [ProposedPersonDto] }) people!: ProposedPersonDto[];
  @ApiProperty() done!: number;
  @ApiProperty() refused!: number;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
}

class ProposalLineDto implements ProposalLine {
  @ApiProperty() id!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ enum: TITLE_KINDS, type: String, nullable: true }) tier!: TitleKind | null;
  @ApiProperty({ type: Number, nullable: true }) officerId!: number | null;
  @ApiProperty({ type: String, nullable: true }) officerName!: string | null;
  @ApiProperty({ enum: LEFT_REASONS, type: String, nullable: true }) left!: LeftReason | null;
}

export class ProposalLinePageDto {
  @ApiProperty({ type: [ProposalLineDto] }) items!: ProposalLineDto[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}
