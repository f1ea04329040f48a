import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Page } from '@yanzhen/contract/platform/page';
import type {
  RecountMoveRow,
  RecountRow,
  RecountState,
  RecountWhy,
  RulesPreview,
} from '@yanzhen/contract/tickets/rules';
import { CLOCK_STEPS, type ClockStep } from '@yanzhen/domain/tickets/clock/rule';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { textFlag } from '../../platform/http/text-flag';

const INSTANT_OR_NULL = { type: String, format: 'date-time', nullable: true } as const;

export class RecountRowDto implements RecountRow {
  @ApiProperty() id!: number;
  @ApiProperty({ enum: ['rules', 'calendar', 'nightly'] }) why!: RecountWhy;
  @ApiProperty({ type: Number, nullable: true, description: 'The number of the rules, or the year of the calendar' })
  what!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null: the house itself' }) askedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({ enum: ['waiting', 'running', 'done'] }) state!: RecountState;
  @ApiProperty() total!: number;
  @ApiProperty() counted!: number;
  @ApiProperty() moved!: number;
  @ApiProperty() newlyOverdue!: number;
  @ApiProperty(INSTANT_OR_NULL) doneAt!: string | null;
}

export class RecountMoveRowDto implements RecountMoveRow {
  @ApiProperty() ticketId!: number;
  @ApiProperty() no!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: CLOCK_STEPS, nullable: true }) step!: ClockStep | null;
  @ApiProperty(INSTANT_OR_NULL) before!: string | null;
  @ApiProperty(INSTANT_OR_NULL) after!: string | null;
  @ApiProperty() newlyOverdue!: boolean;
}

export class RecountMovePageDto implements Page<RecountMoveRow> {
  @ApiProperty({ type: [RecountMoveRowDto] }) items!: RecountMoveRowDto[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty() total!: number;
  @ApiProperty() capped!: boolean;
}

export class RecountMovesDto {
  @ApiPropertyOptional({ description: 'Only those that are late by it' })
  @IsOptional()
  @Transform(textFlag)
  @IsBoolean()
  overdue?: boolean;

  @ApiPropertyOptional() @IsOptional() @IsString() cursor?: string;
}

export class RulesPreviewDto implements RulesPreview {
  @ApiProperty({ description: 'Those due first, where there are too many for a moment' }) counted!: number;
  @ApiProperty() open!: number;
  @ApiProperty() moved!: number;
  @ApiProperty() earlier!: number;
  @ApiProperty() later!: number;
  @ApiProperty() newlyOverdue!: number;
  @ApiProperty({ type: [RecountMoveRowDto] }) moves!: RecountMoveRowDto[];
}
