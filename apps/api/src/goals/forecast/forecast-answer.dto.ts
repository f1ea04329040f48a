import { ApiProperty } from '@nestjs/swagger';
import type {
  Forecast,
  ForecastBand,
  ForecastLineRow,
  ForecastRow,
  GapPage,
  GapRow,
} from '@yanzhen/contract/goals/forecast';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Outlook } from '@yanzhen/domain/goals/forecast/forecast';
import type { Observed, Rate, RateBasis } from '@yanzhen/domain/goals/forecast/rate';
import { RATE_KEYS, type RateKey } from '@yanzhen/domain/goals/forecast/rate-key';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { SavedAssumptionsDto } from './forecast.dto';

const COUNT = { type: Number, nullable: true } as const;

export class ForecastBandDto implements ForecastBand {
  @ApiProperty() low!: number;
  @ApiProperty() point!: number;
  @ApiProperty() high!: number;
}

export class ObservedDto implements Observed {
  @ApiProperty() successes!: number;
  @ApiProperty() of!: number;
}

export class RateDto extends ForecastBandDto implements Rate {
  @ApiProperty({ enum: ['edited', 'saved', 'observed', 'observed_all', 'assumed'] }) basis!: RateBasis;
  @ApiProperty({ type: ObservedDto }) observed!: Observed;
  @ApiProperty({ type: ObservedDto, nullable: true }) observedAll!: Observed | null;
}

export class ForecastLineDto implements ForecastLineRow {
  @ApiProperty({ enum: RATE_KEYS }) by!: RateKey;
  @ApiProperty() count!: number;
  @ApiProperty({ type: RateDto }) rate!: Rate;
  @ApiProperty({ type: ForecastBandDto }) expected!: ForecastBand;
}

export class ForecastDto implements Forecast {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: TITLE_KINDS }) kind!: TitleKind;
  @ApiProperty({ format: 'date' }) today!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty({ enum: UNIT_CODES, nullable: true }) unit!: UnitCode | null;
  @ApiProperty() opens!: boolean;
  @ApiProperty({ type: 'object', nullable: true, additionalProperties: true }) goal!: Forecast['goal'];
  @ApiProperty(COUNT) needed!: number | null;
  @ApiProperty({ enum: ['goal', 'plan'], nullable: true }) neededBy!: 'goal' | 'plan' | null;
  @ApiProperty() valid!: number;
  @ApiProperty() coming!: number;
  @ApiProperty() ending!: number;
  @ApiProperty() registered!: number;
  @ApiProperty({ type: [ForecastLineDto] }) lines!: ForecastLineRow[];
  @ApiProperty({ type: ForecastBandDto }) total!: ForecastBand;
  @ApiProperty({ enum: ['sure', 'open', 'short'], nullable: true }) outlook!: Outlook | null;
  @ApiProperty(COUNT) missing!: number | null;
  @ApiProperty({ type: SavedAssumptionsDto }) saved!: SavedAssumptionsDto;
}

export class ForecastRowDto implements ForecastRow {
  @ApiProperty() enterpriseId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ enum: UNIT_CODES }) unitCode!: UnitCode;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) validTo!: string | null;
  @ApiProperty({ enum: RATE_KEYS, nullable: true }) by!: RateKey | null;
  @ApiProperty(COUNT) applicationId!: number | null;
  @ApiProperty(COUNT) away!: number | null;
  @ApiProperty({ type: 'array', items: { type: 'object' } }) heldBy!: { zh: string; en: string }[];
}

export class ForecastPageDto implements Page<ForecastRow> {
  @ApiProperty({ type: [ForecastRowDto] }) items!: ForecastRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
}

export class GapRowDto extends ForecastRowDto implements GapRow {
  @ApiProperty() rank!: number;
  @ApiProperty() rate!: number;
}

export class GapPageDto implements GapPage {
  @ApiProperty({ type: [GapRowDto] }) items!: GapRow[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ description: 'Always exact' }) total!: number;
  @ApiProperty() capped!: boolean;
  @ApiProperty(COUNT) needed!: number | null;
  @ApiProperty() registered!: number;
  @ApiProperty(COUNT) missing!: number | null;
  @ApiProperty() candidates!: number;
}
