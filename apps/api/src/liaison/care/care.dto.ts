import { ApiProperty } from '@nestjs/swagger';
import type { CareFilter, CareRow, CareState } from '@yanzhen/contract/liaison/assignment';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { ASSIGNMENT_ROLES, type AssignmentRole, LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { DUE_STATES, type DueState } from '@yanzhen/domain/liaison/cadence';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsSpan } from '../coverage/span-field';
import { listed } from '../list-field';
import { textFlag } from '../../platform/http/text-flag';

const CARE_STATES = [...DUE_STATES, 'never', 'none'] as const;
const LARGEST_PAGE = 200;

export class CareQueryDto implements CareFilter {
  @ApiProperty({ required: false, maxLength: LIAISON_LIMITS.query })
  @IsOptional()
  @IsString()
  @MaxLength(LIAISON_LIMITS.query)
  q?: string;

  @ApiProperty({ required: false, enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(listed)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiProperty({
    required: false,
    enum: CARE_STATES,
    description: 'never: assigned, not visited; none: nobody assigned',
  })
  @IsOptional()
  @IsIn(CARE_STATES)
  state?: CareState;

  @ApiProperty({ required: false, description: 'Looked after by this officer today' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  officerId?: number;

  @ApiProperty({ required: false, enum: ASSIGNMENT_ROLES, description: 'In which role the officer looks after it' })
  @IsOptional()
  @IsIn(ASSIGNMENT_ROLES)
  role?: AssignmentRole;

  @ApiProperty({
    required: false,
    description: 'Assigned and visited in this year, quarter, month or week',
    example: '2026Q2',
  })
  @IsOptional()
  @IsSpan()
  visitedIn?: string;

  @ApiProperty({ required: false, description: 'Assigned and not visited in it', example: '2026-W24' })
  @IsOptional()
  @IsSpan()
  missedIn?: string;

  @ApiProperty({ required: false, enum: ASSIGNMENT_ROLES, description: 'Nobody in this role' })
  @IsOptional()
  @IsIn(ASSIGNMENT_ROLES)
  without?: AssignmentRole;

  @ApiProperty({ required: false, enum: ['due'], description: 'Only those somebody is assigned to, what is due first' })
  @IsOptional()
  @IsIn(['due'])
  order?: 'due';

  @ApiProperty({ required: false })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @ApiProperty({ required: false, type: Boolean, description: 'Count beyond 1,000 as well' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  exact?: boolean;

  @ApiProperty({ required: false, maximum: LARGEST_PAGE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_PAGE)
  limit?: number;
}

class CarePersonDto {
  @ApiProperty() assignmentId!: number;
  @ApiProperty() officerId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ASSIGNMENT_ROLES }) role!: AssignmentRole;
}

export class CareRowDto implements CareRow {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ enum: TITLE_KINDS, nullable: true, type: String }) tier!: TitleKind | null;
  @ApiProperty({ type: [CarePersonDto] }) people!: CarePersonDto[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastVisitOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ enum: DUE_STATES, nullable: true, type: String }) due!: DueState | null;
}

export class CarePageDto {
  @ApiProperty({ type: [CareRowDto] }) items!: CareRowDto[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}
