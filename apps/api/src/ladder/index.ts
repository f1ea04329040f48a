export { Labels } from './label/labels';
export { LadderModule } from './ladder.module';
export { Titles } from './title/titles';
export type { HeldOnDay } from './title/held-title.repository';
export type { HeldCount } from './title/holder.repository';
