import type { Reader } from '@yanzhen/domain/identity/reader';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { allOf, EVERY_ROW, NO_ROW, oneOf, sightSql, type SqlPart } from '../../registry';

/**
 * Which requests a role sees (alias `t`): the bureau all, the hotline its own, a department what it has or had, a county also those of its unit, everybody
 * else those of the enterprises they see.
 */
export const ticketSight = (reader: Reader): SqlPart => oneOf(ticketSights(reader));

/**
 * The same in parts of which a request is in one at most, each to be asked by an index of its own. `openOnly`: who asks takes no
 * request that has ended.
 */
export function ticketSights(reader: Reader, openOnly = false): readonly SqlPart[] {
  if (reader.role === 'bureau') return [EVERY_ROW];
  if (reader.role === 'hotline') return [{ sql: `t.channel IN ('hotline', 'workbook')`, params: [] }];
  const own = speaksFor(reader);
  const held = own === null ? NO_ROW : holdsOrHeld(own, openOnly);
  if (reader.role === 'department') return [held];
  if (reader.role === 'county')
    return [
      { sql: 't.unit_code = ?', params: [reader.unitCode] },
      allOf([{ sql: 't.unit_code IS NULL OR t.unit_code <> ?', params: [reader.unitCode] }, held]),
    ];
  const enterprises = sightSql(reader, 'se');
  return enterprises === NO_ROW
    ? [NO_ROW]
    : [
        {
          sql: `t.enterprise_id IN (SELECT se.id FROM enterprise se WHERE ${enterprises.sql})`,
          params: enterprises.params,
        },
      ];
}

const holdsOrHeld = (department: string, openOnly: boolean): SqlPart => ({
  sql: openOnly
    ? 't.id IN (SELECT th.open_ticket_id FROM ticket_holder th WHERE th.open_ticket_id IS NOT NULL AND th.department = ?)'
    : 'EXISTS (SELECT 1 FROM ticket_holder th WHERE th.ticket_id = t.id AND th.department = ?)',
  params: [department],
});
