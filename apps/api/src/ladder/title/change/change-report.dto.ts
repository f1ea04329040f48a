import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type {
  ChangeReportFilter,
  ChangeReportRow,
  EditChangeReport,
  SaveChangeReport,
} from '@yanzhen/contract/ladder/title-life';
import type { Page } from '@yanzhen/contract/platform/page';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import {
  CHANGE_KINDS,
  CHANGE_REPORT_STATES,
  type ChangeKind,
  type ChangeReportState,
} from '@yanzhen/domain/ladder/title-life/change-report';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../../platform/http/day-field';
import { ListedEnterpriseDto, ListQueryDto } from '../listed.dto';

const given = (_: object, value: unknown) => value !== null;

export class SaveChangeReportDto implements SaveChangeReport {
  @ApiProperty({ enum: CHANGE_KINDS })
  @IsIn(CHANGE_KINDS)
  kind!: ChangeKind;

  @ApiProperty({ format: 'date' })
  @IsDay()
  happenedOn!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: TITLE_LIMITS.why })
  @ValidateIf(given)
  @IsString()
  @MaxLength(TITLE_LIMITS.why)
  note!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf(given)
  @IsDay()
  reportedOn!: string | null;
}

export class EditChangeReportDto extends SaveChangeReportDto implements EditChangeReport {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class ChangeReportQueryDto extends ListQueryDto implements ChangeReportFilter {
  @ApiPropertyOptional({ enum: CHANGE_REPORT_STATES })
  @IsOptional()
  @IsIn(CHANGE_REPORT_STATES)
  state?: ChangeReportState;
}

export class ChangeReportRowDto extends ListedEnterpriseDto implements ChangeReportRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: CHANGE_KINDS }) kind!: ChangeKind;
  @ApiProperty({ format: 'date' }) happenedOn!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reportedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ enum: CHANGE_REPORT_STATES }) state!: ChangeReportState;
  @ApiProperty() enteredBy!: string;
}

export class ChangeReportPageDto implements Page<ChangeReportRow> {
  @ApiProperty({ type: [ChangeReportRowDto] }) items!: ChangeReportRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
}
