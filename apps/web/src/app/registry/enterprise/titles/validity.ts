import type { TitleRow } from '@yanzhen/contract/ladder/title';
import { isValidOn } from '@yanzhen/domain/ladder/holders';
import { EXPIRING_DAYS } from '@yanzhen/domain/ladder/title';
import { addDays } from '@yanzhen/domain/shared/calendar-day';

export type TitleState = 'valid' | 'expiring' | 'expired' | 'coming' | 'revoked';

/** How a title stands on a day. Both ends of its validity count. */
export function titleState(title: TitleRow, today: string): TitleState {
  if (title.revokedOn !== null) return 'revoked';
  if (title.validTo < today) return 'expired';
  if (!isValidOn(title, today)) return 'coming';
  return title.validTo <= addDays(today, EXPIRING_DAYS) ? 'expiring' : 'valid';
}

const DAY_MS = 86_400_000;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Days that are left, today included; 0 when it is over. */
export const daysLeft = ({ validTo }: TitleRow, today: string): number => Math.max(0, days(today, validTo) + 1);

/** How much of the validity is over, 0 to 100. */
export function elapsed({ validFrom, validTo }: TitleRow, today: string): number {
  const whole = days(validFrom, validTo) + 1;
  return Math.min(100, Math.max(0, (days(validFrom, today) / whole) * 100));
}
