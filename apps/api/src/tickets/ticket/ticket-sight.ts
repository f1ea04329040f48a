import type { Reader } from '@yanzhen/domain/identity/reader';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { EVERY_ROW, NO_ROW, sightSql, type SqlPart } from '../../registry';

/**
 * Which requests a role sees (alias `t`): the bureau all, a department what it has or had, a county also those of its unit, everybody
 * else those of the enterprises they see.
 */
export function ticketSight(reader: Reader): SqlPart {
  if (reader.role === 'bureau') return EVERY_ROW;
  const held = heldBy(speaksFor(reader));
  if (reader.role === 'department') return held;
  if (reader.role === 'county')
    return { sql: `(t.unit_code = ? OR ${held.sql})`, params: [reader.unitCode, ...held.params] };
  const enterprises = sightSql(reader, 'se');
  return enterprises === NO_ROW
    ? NO_ROW
    : {
        sql: `t.enterprise_id IN (SELECT se.id FROM enterprise se WHERE ${enterprises.sql})`,
        params: enterprises.params,
      };
}

const heldBy = (department: string | null): SqlPart =>
  department === null
    ? NO_ROW
    : {
        sql: 'EXISTS (SELECT 1 FROM ticket_holder th WHERE th.ticket_id = t.id AND th.department = ?)',
        params: [department],
      };
