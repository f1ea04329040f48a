import type { EnterpriseFilter } from '@yanzhen/contract/registry/enterprise';
import { ENTERPRISE_STATES, type EnterpriseFlag } from '@yanzhen/domain/registry/enterprise';
import type { ConditionContext, Conditions } from '../conditions';
import { sightSql } from '../sight';
import { allOf, among, EVERY_ROW, oneOf, type SqlPart } from '../sql-part';
import { searchSql } from './search';

const FLAG_COLUMN: Readonly<Record<EnterpriseFlag, string>> = {
  no_facts: 'e.no_facts',
  suspect_facts: 'e.suspect_facts',
  incomplete: 'e.incomplete',
};
const SHOWN_STATES = ENTERPRISE_STATES.filter((state) => state !== 'merged');

const given = <T>(value: readonly T[] | undefined, sql: (value: readonly T[]) => SqlPart): SqlPart =>
  value === undefined || value.length === 0 ? EVERY_ROW : sql(value);

const flagged = (column: string, on: boolean): SqlPart => ({ sql: `${column} = ?`, params: [on ? 1 : 0] });

/** The rows of `enterprise e` that the reader sees and asks for: one predicate for page, count, export and suggestions. */
export function filterSql(filter: EnterpriseFilter, context: ConditionContext, conditions: Conditions): SqlPart {
  return allOf(
    [
      sightSql(context.reader, 'e'),
      among('e.state', filter.state?.length ? filter.state : SHOWN_STATES),
      filter.q === undefined || filter.q.trim() === '' ? EVERY_ROW : searchSql(filter.q),
      given(filter.unit, (units) => among('e.unit_code', units)),
      given(filter.industry, (divisions) => among('e.industry_code', divisions)),
      given(filter.size, sizes),
      given(filter.flag, (flags) => allOf(flags.map((flag) => flagged(FLAG_COLUMN[flag], true)))),
      filter.hasLeader === undefined ? EVERY_ROW : flagged('e.has_leader', filter.hasLeader),
      conditions.of('tier', filter.tier ?? [], context),
      conditions.of('label', filter.label ?? [], context),
      conditions.of('credit', filter.credit ?? [], context),
    ].filter((part) => part !== EVERY_ROW),
  );
}

function sizes(asked: readonly string[]): SqlPart {
  const known = asked.filter((size) => size !== 'unknown');
  return oneOf([
    ...(known.length > 0 ? [among('e.size_class', known)] : []),
    ...(asked.includes('unknown') ? [{ sql: 'e.size_class IS NULL', params: [] }] : []),
  ]);
}
