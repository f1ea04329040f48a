export { Labels } from './label/labels';
export { LadderModule } from './ladder.module';
export { type EvaluatedNow, Evaluations } from './evaluation/evaluations';
export { Pipeline } from './application/pipeline';
export { type NearOne, Reach } from './reach/reach';
export { Titles } from './title/titles';
export type { HeldOnDay } from './title/held-title.repository';
export type { HeldCount } from './title/holder.repository';
