import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { OtherGoal, Scoreboard } from '@yanzhen/contract/goals/scoreboard';
import type {
  FreezeMonth,
  FrozenFilter,
  FrozenHolder,
  Snapshot,
  SnapshotDifference,
  SnapshotDifferences,
  SnapshotRow,
} from '@yanzhen/contract/goals/snapshot';
import type { Page } from '@yanzhen/contract/platform/page';
import type { DifferenceReason } from '@yanzhen/domain/goals/difference';
import { isMonth } from '@yanzhen/domain/goals/month-end';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength, ValidateBy } from 'class-validator';
import { OtherGoalDto, ScoreboardDto } from '../board/scoreboard.dto';

const isPlausible = (month: unknown) =>
  typeof month === 'string' && isMonth(month) && month >= '2000-01' && month <= '2099-12';

export class FreezeMonthDto implements FreezeMonth {
  @ApiProperty({ example: '2025-12', pattern: String.raw`^\d{4}-\d{2}$` })
  @ValidateBy({
    name: 'isMonth',
    validator: { validate: isPlausible, defaultMessage: () => '$property must be a month, YYYY-MM' },
  })
  month!: string;
}

export class SnapshotRowDto implements SnapshotRow {
  @ApiProperty() id!: number;
  @ApiProperty() month!: string;
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty({ format: 'date-time' }) takenAt!: string;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
}

export class SnapshotDto extends SnapshotRowDto implements Snapshot {
  @ApiProperty({ type: ScoreboardDto }) board!: Scoreboard;
  @ApiProperty({ type: 'array', items: { type: 'object' } }) planned!: Snapshot['planned'];
  @ApiProperty({ type: [OtherGoalDto] }) others!: OtherGoal[];
  @ApiProperty({ type: 'object', nullable: true, additionalProperties: true }) before!: Snapshot['before'];
}

export class FrozenFilterDto implements FrozenFilter {
  @ApiPropertyOptional({ enum: TITLE_KINDS, default: 'innovative' })
  @IsOptional()
  @IsIn(TITLE_KINDS)
  kind: TitleKind = 'innovative';

  @ApiPropertyOptional({ enum: UNIT_CODES, isArray: true })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayMaxSize(UNIT_CODES.length)
  @IsIn(UNIT_CODES, { each: true })
  unit?: UnitCode[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class FrozenHolderDto implements FrozenHolder {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty() batch!: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ format: 'date' }) validTo!: string;
}

export class FrozenPageDto implements Page<FrozenHolder> {
  @ApiProperty({ type: [FrozenHolderDto] }) items!: FrozenHolder[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
}

export class SnapshotDifferenceDto implements SnapshotDifference {
  @ApiProperty({ enum: ['added', 'gone', 'moved'] }) reason!: DifferenceReason;
  @ApiProperty() titleId!: number;
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: TITLE_KINDS }) kind!: TitleKind;
  @ApiProperty() batch!: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ format: 'date' }) validTo!: string;
  @ApiProperty({ enum: UNIT_CODES, nullable: true }) unitThen!: UnitCode | null;
  @ApiProperty({ enum: UNIT_CODES, nullable: true }) unitNow!: UnitCode | null;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) at!: string | null;
  @ApiProperty({ type: String, nullable: true }) act!: string | null;
}

export class SnapshotDifferencesDto implements SnapshotDifferences {
  @ApiProperty({ type: 'array', items: { type: 'object' } }) counts!: SnapshotDifferences['counts'];
  @ApiProperty({ type: [SnapshotDifferenceDto] }) titles!: SnapshotDifference[];
  @ApiProperty({ type: 'array', items: { type: 'object' } }) others!: SnapshotDifferences['others'];
}
