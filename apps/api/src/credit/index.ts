export { CallModule } from './call/call.module';
export { FlagModule } from './flag/flag.module';
export { Credit } from './credit';
export { CreditModule } from './credit.module';
export type { StandingChanged } from './standing/standing-news';
