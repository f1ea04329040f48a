import type { VisitFilter } from '@yanzhen/contract/liaison/visit';
import { VISIT_STATES } from '@yanzhen/domain/liaison/visit';
import { isDay } from '@yanzhen/domain/shared/calendar-day';

export interface VisitFilterText {
  state?: string;
  from?: string;
  to?: string;
  whose?: string;
  enterprise?: string;
}

const day = (text: string | undefined): string | undefined => (text && isDay(text) ? text : undefined);

/** An address typed by hand may say anything: what the list does not know is left out. Without a word it is one's own. */
export function readVisits(text: VisitFilterText): VisitFilter & { state: NonNullable<VisitFilter['state']> } {
  const enterpriseId = Number(text.enterprise);
  return {
    state: VISIT_STATES.find((state) => state === text.state) ?? 'done',
    from: day(text.from),
    to: day(text.to),
    mine: text.whose !== 'all',
    ...(Number.isInteger(enterpriseId) && enterpriseId > 0 ? { enterpriseId } : {}),
  };
}
