import { ApiProperty } from '@nestjs/swagger';
import type {
  AssignmentInput,
  AssignmentRow,
  BulkAssignment,
  BulkResult,
  ChangeAssignment,
  ReplaceAssignment,
} from '@yanzhen/contract/liaison/assignment';
import { ASSIGNMENT_ROLES, type AssignmentRole, LIAISON_LIMITS, runsOn } from '@yanzhen/domain/liaison/assignment';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import type { OfficerEntity } from '../officer/officer.entity';
import type { AssignmentEntity } from './assignment.entity';

const MAX_INT = 2_147_483_647;
const given = (_: object, value: unknown) => value !== null;

class PeriodDto {
  @ApiProperty({ format: 'date', description: 'First day; it counts' })
  @IsDay()
  startsOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day; it counts. Null = goes on' })
  @ValidateIf(given)
  @IsDay()
  endsOn!: string | null;
}

export class AssignmentInputDto extends PeriodDto implements AssignmentInput {
  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  officerId!: number;

  @ApiProperty({ enum: ASSIGNMENT_ROLES })
  @IsIn(ASSIGNMENT_ROLES)
  role!: AssignmentRole;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  campaignId!: number;
}

export class ChangeAssignmentDto extends PeriodDto implements ChangeAssignment {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class ReplaceAssignmentDto implements ReplaceAssignment {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(MAX_INT)
  officerId!: number;

  @ApiProperty({ format: 'date', description: 'The first day of the one who takes over' })
  @IsDay()
  startsOn!: string;
}

export class BulkAssignmentDto extends AssignmentInputDto implements BulkAssignment {
  @ApiProperty({ type: [Number], minItems: 1, maxItems: LIAISON_LIMITS.bulk })
  @ArrayMinSize(1)
  @ArrayMaxSize(LIAISON_LIMITS.bulk)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(MAX_INT, { each: true })
  enterpriseIds!: number[];
}

class LeftDto {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ example: 'liaison.chief_taken' }) code!: string;
}

export class BulkResultDto implements BulkResult {
  @ApiProperty() assigned!: number;
  @ApiProperty({ type: [LeftDto] }) left!: LeftDto[];
}

export class AssignmentRowDto extends AssignmentInputDto implements AssignmentRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() officerName!: string;
  @ApiProperty({ type: String, nullable: true }) officerPost!: string | null;
  @ApiProperty() campaignName!: string;
  @ApiProperty() running!: boolean;
}

export const toAssignmentRow = (
  row: AssignmentEntity,
  officer: OfficerEntity | null,
  campaignName: string,
  today: string,
): AssignmentRow => ({
  id: row.id,
  version: row.version,
  enterpriseId: row.enterpriseId,
  officerId: row.officerId,
  officerName: officer?.name ?? '',
  officerPost: officer?.post ?? null,
  role: row.role,
  campaignId: row.campaignId,
  campaignName,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  running: runsOn(row, today),
});
