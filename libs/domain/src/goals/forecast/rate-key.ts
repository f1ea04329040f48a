import { ON_THEIR_WAY } from '../../ladder/application/application';

/** Steps of an application that is on its way. A draft has not been handed in: it is not. */
export const PIPELINE_STEPS = ON_THEIR_WAY;
export type PipelineStep = (typeof PIPELINE_STEPS)[number];

/** How far the book in force finds an enterprise: it meets all, or one or two conditions are short or unknown. */
export const NEAR_STEPS = ['eligible', 'short1', 'short2'] as const;
export type NearStep = (typeof NEAR_STEPS)[number];

/** Who may hold the title on the day though nothing registered says so, likeliest first; each has a rate of its own. */
export const RATE_KEYS = [...PIPELINE_STEPS, 'renewal', ...NEAR_STEPS] as const;
export type RateKey = (typeof RATE_KEYS)[number];

/** What a number of the forecast counts: holders by titles, or candidates for one reason. */
export const FORECAST_PARTS = ['valid', 'coming', 'ending', 'registered', ...RATE_KEYS] as const;
export type ForecastPart = (typeof FORECAST_PARTS)[number];

/** Conditions short or unknown at most, for counting as near. */
export const NEAR_MOST = 2;

export const nearStep = (eligible: boolean, away: number): NearStep | null =>
  eligible ? 'eligible' : away <= 1 ? 'short1' : away <= NEAR_MOST ? 'short2' : null;

export const isPipelineStep = (state: string): state is PipelineStep =>
  (PIPELINE_STEPS as readonly string[]).includes(state);
