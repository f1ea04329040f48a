import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import { factMeasure, namedFact } from '../../shared/ladder-words/fact-words';

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const STEPS_PER_RANGE = 200;
/** Where nothing is told yet: up to what is common. */
const USUAL = { wan: 5000, persons: 500, items: 10, share: 1, percent: 100, years: 10, score: 100, place: 20 } as const;

/** A range in which the told value stands near the middle, in round steps. */
export function sliderRange(ref: FactRef, told: number | null): SliderRange {
  const measure = factMeasure(ref);
  const { annual, stated } = namedFact(ref);
  const wanted = told ? Math.abs(told) * 2.5 : USUAL[measure];
  const top = Math.max(roundUp(wanted), measure === 'items' || measure === 'place' ? USUAL[measure] : 0);
  const max = stated?.max === undefined ? top : Math.min(top, stated.max);
  const whole = measure === 'items' || measure === 'place' || measure === 'persons';
  const step = whole ? Math.max(1, roundUp(max / STEPS_PER_RANGE)) : roundUp(max / STEPS_PER_RANGE);
  return { min: annual?.mayBeNegative ? -max : 0, max, step };
}

/** 1, 2 or 5 times a power of ten, at least the number. */
export function roundUp(number: number): number {
  if (number <= 0) return 1;
  const tens = 10 ** Math.floor(Math.log10(number));
  const lead = [1, 2, 5, 10].find((one) => one * tens >= number * 0.999_999) ?? 10;
  return Number((lead * tens).toPrecision(6));
}
