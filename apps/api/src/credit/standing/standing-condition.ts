import { permits } from '@yanzhen/domain/identity/permission';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { allOf, among, type Condition, type SqlPart } from '../../registry';

/** The filter of the enterprise list by standing today; only for who may read credit at all. */
export const standingCondition: Condition = (values, { alias, today, reader }) => {
  if (!permits(reader.role, 'credit.read')) throw new DomainError('credit.not_yours', 'forbidden', {});
  const others = values.filter((value) => value !== 'normal');
  if (!values.includes('normal')) return ofPeriods(alias, 'IN', today, among('cp.standing', others));
  const left = ['blocked', 'restricted', 'priority'].filter((standing) => !values.includes(standing));
  return left.length === 0 ? allOf([]) : ofPeriods(alias, 'NOT IN', today, among('cp.standing', left));
};

const ofPeriods = (alias: string, how: 'IN' | 'NOT IN', today: string, standing: SqlPart): SqlPart => ({
  sql: `${alias}.id ${how} (SELECT cp.enterprise_id FROM credit_period cp WHERE ${standing.sql} AND cp.from_on <= ? AND cp.to_on >= ?)`,
  params: [...standing.params, today, today],
});
