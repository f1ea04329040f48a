import type { CareRow } from '@yanzhen/contract/liaison/assignment';
import type { OfflinePack, VisitBrief } from '@yanzhen/contract/liaison/visit';
import { SUGGESTED_RULES } from '@yanzhen/domain/liaison/cadence';
import { dueNow } from '../due-words';
import type { MineFilter } from './mine-filter';

/** The list out of the copy on this device; what is due is judged by today, not by the day of the copy. */
export function keptRows({ briefs }: OfflinePack, filter: MineFilter, today: string): CareRow[] {
  const words = filter.q.toLowerCase();
  return briefs
    .map((brief) => rowOf(brief, today))
    .filter((row, at) => matches(row, briefs[at].enterprise.uscc, words))
    .filter(
      (row) =>
        filter.state === null || (filter.state === 'never' ? row.lastVisitOn === null : row.due === filter.state),
    );
}

const matches = ({ name }: CareRow, uscc: string, words: string): boolean =>
  name.toLowerCase().includes(words) || uscc.toLowerCase().includes(words);

const rowOf = ({ enterprise, people, lastVisitOn, dueOn }: VisitBrief, today: string): CareRow => ({
  enterpriseId: enterprise.id,
  name: enterprise.name,
  unitCode: enterprise.unitCode,
  tier: enterprise.tier,
  people: people.map(({ id, officerId, officerName, role }) => ({
    assignmentId: id,
    officerId,
    name: officerName,
    role,
  })),
  lastVisitOn,
  dueOn,
  due: dueNow(dueOn, today, SUGGESTED_RULES.soonDays),
});
