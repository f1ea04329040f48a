export { CallModule } from './call/call.module';
export { CallService } from './call/call.service';
export { CallSteps } from './call/call-steps';
export { ScoreTables } from './call/score-tables';
export { FlagModule } from './flag/flag.module';
export { FlagsService } from './flag/flags.service';
export { type Blocking, Credit, type Listing } from './credit';
export { CreditModule } from './credit.module';
export type { NamedDishonest, StandingChanged } from './standing/standing-news';
