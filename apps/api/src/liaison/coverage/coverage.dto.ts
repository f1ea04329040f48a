import { ApiProperty } from '@nestjs/swagger';
import type {
  Coverage,
  CoverageCell,
  CoverageCounts,
  CoverageFilter,
  CoverageLine,
  CoverageLineFilter,
  CoverageOfUnit,
  OfficerCoverage,
} from '@yanzhen/contract/liaison/coverage';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { ASSIGNMENT_ROLES, type AssignmentRole, LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { DUE_STATES, type DueState } from '@yanzhen/domain/liaison/cadence';
import type { Span } from '@yanzhen/domain/liaison/span';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { listed } from '../list-field';

export class CoverageFilterDto implements CoverageFilter {
  @ApiProperty({ required: false, minimum: 2015, maximum: 2100, description: 'Left out = this year' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2015)
  @Max(2100)
  year?: number;

  @ApiProperty({ required: false, enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(listed)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];
}

export class CoverageLinesFilterDto extends CoverageFilterDto implements CoverageLineFilter {
  @ApiProperty({ required: false, enum: ASSIGNMENT_ROLES, default: 'leader' })
  @IsOptional()
  @IsIn(ASSIGNMENT_ROLES)
  role?: AssignmentRole;

  @ApiProperty({ required: false })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  officerId?: number;

  @ApiProperty({ required: false, maxLength: LIAISON_LIMITS.query, description: 'Part of the name of the officer' })
  @IsOptional()
  @IsString()
  @MaxLength(LIAISON_LIMITS.query)
  q?: string;
}

export class CoverageLinesQueryDto extends CoverageLinesFilterDto {
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(1000) cursor?: string;
}

export class SpanDto implements Span {
  @ApiProperty({ example: '2026Q2' }) key!: string;
  @ApiProperty({ enum: ['year', 'quarter', 'month', 'week'] }) kind!: Span['kind'];
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
}

export class CoverageCountsDto implements CoverageCounts {
  @ApiProperty({ description: 'Active enterprises in sight' }) enterprises!: number;
  @ApiProperty() assigned!: number;
  @ApiProperty() none!: number;
  @ApiProperty() noLeader!: number;
  @ApiProperty() noChief!: number;
  @ApiProperty({ description: 'Assigned, never visited' }) never!: number;
  @ApiProperty() overdue!: number;
  @ApiProperty() soon!: number;
  @ApiProperty({ type: [Number], description: 'Of the assigned, visited in each quarter' }) visited!: number[];
  @ApiProperty() visitedInYear!: number;
}

export class CoverageOfUnitDto extends CoverageCountsDto implements CoverageOfUnit {
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
}

export class CoverageDto implements Coverage {
  @ApiProperty({ format: 'date' }) today!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ type: [SpanDto] }) quarters!: SpanDto[];
  @ApiProperty() total!: CoverageCountsDto;
  @ApiProperty({ type: [CoverageOfUnitDto] }) units!: CoverageOfUnitDto[];
  @ApiProperty() confirmed!: boolean;
}

class OfficerCoverageDto implements OfficerCoverage {
  @ApiProperty() officerId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) post!: string | null;
  @ApiProperty({ enum: UNIT_CODES, type: String, nullable: true }) unitCode!: UnitCode | null;
  @ApiProperty() enterprises!: number;
  @ApiProperty() never!: number;
  @ApiProperty() overdue!: number;
  @ApiProperty({ type: [Number] }) visited!: number[];
}

class CoverageCellDto implements CoverageCell {
  @ApiProperty({ description: 'Visits of the officer' }) own!: number;
  @ApiProperty({ description: 'Visits of others' }) others!: number;
  @ApiProperty({ description: 'The officer looked after it in the quarter' }) held!: boolean;
}

class CoverageLineDto implements CoverageLine {
  @ApiProperty() officerId!: number;
  @ApiProperty() officerName!: string;
  @ApiProperty({ type: String, nullable: true }) officerPost!: string | null;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() enterpriseName!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastVisitOn!: string | null;
  @ApiProperty({ enum: DUE_STATES, type: String, nullable: true }) due!: DueState | null;
  @ApiProperty({ type: [CoverageCellDto] }) cells!: CoverageCellDto[];
}

class PageDto {
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class OfficerCoveragePageDto extends PageDto {
  @ApiProperty({ type: [OfficerCoverageDto] }) items!: OfficerCoverageDto[];
}

export class CoverageLinePageDto extends PageDto {
  @ApiProperty({ type: [CoverageLineDto] }) items!: CoverageLineDto[];
}
