import type { Condition } from '../../registry';

/** Enterprises with a label of one of the kinds that is valid today, as a filter of the enterprise list. */
export const labelled: Condition = (kindIds, { alias, today }) => ({
  sql: `EXISTS (SELECT 1 FROM label l WHERE l.enterprise_id = ${alias}.id AND l.kind_id IN (${kindIds.map(() => '?').join(', ')})
     AND l.valid_from <= ? AND (l.valid_to IS NULL OR l.valid_to >= ?))`,
  params: [...kindIds.map(Number), today, today],
});
