import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Forecast } from '@yanzhen/contract/goals/forecast';
import type { Band } from '@yanzhen/domain/goals/forecast/rate';
import type { ForecastPart, RateKey } from '@yanzhen/domain/goals/forecast/rate-key';
import { basisWords, bandWords, expectedWords, partName, percents, rateName } from './forecast-words';
import { RateEdit } from './rate-edit';

const PLAIN = ['valid', 'coming', 'ending', 'registered'] as const;

/** What a forecast is made of: each number opens its rows, each assumption is seen and can be changed. */
@Component({
  selector: 'app-forecast-table',
  imports: [MatButton, RateEdit, RouterLink],
  templateUrl: './forecast-table.html',
  styleUrls: ['../figures.scss', './forecast-table.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ForecastTable {
  readonly forecast = input.required<Forecast>();
  readonly editing = input.required<boolean>();
  /** Null: as if nobody had edited it. */
  readonly edited = output<{ key: RateKey; band: Band | null }>();

  protected readonly plain = computed(() => {
    const forecast = this.forecast();
    return PLAIN.map((part) => ({
      part,
      name: partName(part, forecast.to),
      sign: part === 'coming' ? '+' : part === 'ending' ? '−' : '',
      count: forecast[part],
      sum: part === 'registered',
    }));
  });
  protected readonly lines = computed(() =>
    this.forecast().lines.map(({ by, count, rate, expected }) => ({
      ...{ by, count, rate },
      name: rateName(by),
      rateText: percents(rate),
      basis: basisWords(rate),
      expected: expectedWords(expected),
    })),
  );
  protected readonly total = computed(() => bandWords(this.forecast().total));

  protected rows(part: ForecastPart) {
    const { code, to } = this.forecast();
    return { code, to, part };
  }
}
