import { ApiProperty } from '@nestjs/swagger';
import type { AddLabelKind, ChangeLabelKind, LabelKindRow } from '@yanzhen/contract/ladder/label';
import { LABEL_GOALS, LABEL_LIMITS, type LabelGoal } from '@yanzhen/domain/ladder/label/label-kind';
import { IsBoolean, IsIn, IsInt, IsString, Length, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day-field';
import type { LabelKindEntity } from './label-kind.entity';

const given = (_: object, value: unknown) => value !== null;

export class AddLabelKindDto implements AddLabelKind {
  @ApiProperty({ maxLength: LABEL_LIMITS.kindName, example: '绿色工厂' })
  @IsString()
  @Length(1, LABEL_LIMITS.kindName)
  @Matches(/\S/)
  zh!: string;

  @ApiProperty({ maxLength: LABEL_LIMITS.kindNameEn, description: 'Empty: as in Chinese' })
  @IsString()
  @MaxLength(LABEL_LIMITS.kindNameEn)
  en!: string;

  @ApiProperty({ enum: LABEL_GOALS, nullable: true })
  @ValidateIf(given)
  @IsIn(LABEL_GOALS)
  goal!: LabelGoal | null;

  @ApiProperty({ type: String, nullable: true, maxLength: LABEL_LIMITS.source })
  @ValidateIf(given)
  @IsString()
  @MaxLength(LABEL_LIMITS.source)
  source!: string | null;

  @ApiProperty({ description: 'Not yet compared with the document' })
  @IsBoolean()
  unconfirmed!: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'From this day on none begins' })
  @ValidateIf(given)
  @IsDay()
  retiredOn!: string | null;
}

export class ChangeLabelKindDto extends AddLabelKindDto implements ChangeLabelKind {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version!: number;
}

export class LabelKindRowDto implements LabelKindRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ type: String, nullable: true }) code!: string | null;
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
  @ApiProperty({ enum: LABEL_GOALS, nullable: true }) goal!: LabelGoal | null;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
  @ApiProperty() unconfirmed!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) retiredOn!: string | null;
}

export const toLabelKindRow = (kind: LabelKindEntity): LabelKindRow => ({
  id: kind.id,
  version: kind.version,
  code: kind.code,
  zh: kind.zh,
  en: kind.en,
  goal: kind.goal,
  source: kind.source,
  unconfirmed: kind.unconfirmed,
  retiredOn: kind.retiredOn,
});
