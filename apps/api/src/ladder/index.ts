export { Labels } from './label/labels';
export { LadderModule } from './ladder.module';
export { Titles } from './title/titles';
