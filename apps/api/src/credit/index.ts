export { CallModule } from './call/call.module';
export { CallService } from './call/call.service';
export { CallSteps } from './call/call-steps';
export { ScoreTables } from './call/score-tables';
export { FlagModule } from './flag/flag.module';
export { FlagsService } from './flag/flags.service';
export { Credit } from './credit';
export { CreditModule } from './credit.module';
export type { StandingChanged } from './standing/standing-news';
