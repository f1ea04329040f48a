import { permits } from '@yanzhen/domain/identity/permission';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { among, type Condition, type SqlPart } from '../../registry';

/** The filter of the enterprise list by standing today; only for who may read credit at all. */
export const standingCondition: Condition = (values, { alias, today, reader }) => {
  if (!permits(reader.role, 'credit.read')) throw new DomainError('credit.not_yours', 'forbidden', {});
  return values.includes('normal') ? lookedUp(alias, today, values) : listed(alias, today, values);
};

/** Few stand otherwise than normal: found once, and each enterprise looked for among them. */
function listed(alias: string, today: string, standings: readonly string[]): SqlPart {
  const standing = among('cp.standing', standings);
  return {
    sql: `${alias}.id IN (SELECT cp.enterprise_id FROM credit_period cp WHERE ${standing.sql} AND cp.from_on <= ? AND cp.to_on >= ?)`,
    params: [...standing.params, today, today],
  };
}

/** Most are normal: asked of each enterprise as the list comes to it, so that a page need not know them all. */
function lookedUp(alias: string, today: string, standings: readonly string[]): SqlPart {
  const standing = among(
    `COALESCE((SELECT cp.standing FROM credit_period cp
       WHERE cp.enterprise_id = ${alias}.id AND cp.from_on <= ? AND cp.to_on >= ? LIMIT 1), 'normal')`,
    standings,
  );
  return { sql: standing.sql, params: [today, today, ...standing.params] };
}
