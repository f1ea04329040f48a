import { ApiProperty } from '@nestjs/swagger';
import type { PlannedVisits } from '@yanzhen/contract/liaison/planned';
import { IsOptional } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import { VisitRowDto } from './visit-rows.dto';

export class PlannedQueryDto {
  @ApiProperty({ required: false, format: 'date', description: 'The day of the plan; its year is counted' })
  @IsOptional()
  @IsDay()
  on?: string;
}

class PlannedQuotaDto {
  @ApiProperty() year!: number;
  @ApiProperty({ description: 'Visits made in the year' }) used!: number;
  @ApiProperty() limit!: number;
  @ApiProperty() confirmed!: boolean;
}

export class PlannedVisitsDto implements PlannedVisits {
  @ApiProperty({ type: [VisitRowDto] }) planned!: VisitRowDto[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastVisitOn!: string | null;
  @ApiProperty({ type: PlannedQuotaDto }) quota!: PlannedQuotaDto;
  @ApiProperty() nearDays!: number;
}
