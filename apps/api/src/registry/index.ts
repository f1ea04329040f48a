export type { ColumnOf } from './columns';
export type { Condition, ConditionContext } from './conditions';
export type { HappeningsOf } from './happenings';
export type { MatchEntry } from './match-entry';
export type { EnterprisesMerged } from './merged-enterprises';
export { type KnownEnterprise, Registry } from './registry';
export { RegistryModule } from './registry.module';
export { sightSql } from './sight';
export type { SqlPart } from './sql-part';
