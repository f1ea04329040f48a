import type { CareFilter, CareState } from '@yanzhen/contract/liaison/assignment';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { ASSIGNMENT_ROLES } from '@yanzhen/domain/liaison/assignment';
import { DUE_STATES } from '@yanzhen/domain/liaison/cadence';
import { listOf } from '../../shared/url-state';

const STATES: readonly CareState[] = [...DUE_STATES, 'never', 'none'];

/** An address typed by hand may say anything: what the list does not know is left out. */
export function readCare(text: Partial<Record<'q' | 'unit' | 'state' | 'without' | 'officer', string>>): CareFilter {
  const units = listOf(text.unit);
  return {
    q: text.q,
    unit: UNIT_CODES.filter((code) => units.includes(code)),
    state: STATES.find((state) => state === text.state),
    without: ASSIGNMENT_ROLES.find((role) => role === text.without),
    officerId: /^[1-9]\d{0,8}$/.test(text.officer ?? '') ? Number(text.officer) : undefined,
  };
}

/** What an office looks for most; each is one change of the address. */
export const NARROWINGS: readonly { label: string; change: Record<string, string> }[] = [
  { label: $localize`:@@liaison.care.none:无人包联`, change: { state: 'none' } },
  { label: $localize`:@@liaison.care.noLeader:没有包联领导`, change: { without: 'leader' } },
  { label: $localize`:@@liaison.care.noChief:没有首席服务员`, change: { without: 'chief' } },
  { label: $localize`:@@liaison.care.overdue:走访逾期`, change: { state: 'overdue' } },
  { label: $localize`:@@liaison.care.soon:即将到期`, change: { state: 'soon' } },
  { label: $localize`:@@liaison.care.never:从未走访`, change: { state: 'never' } },
];
