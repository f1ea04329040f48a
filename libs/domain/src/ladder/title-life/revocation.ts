import { addDays, dayOf } from '../../shared/calendar-day';
import { DomainError } from '../../shared/domain-error';
import type { TitleKind } from '../title-kind';
import { DUTY_KINDS } from './update-duty';

export interface RevocationGround {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Whether 63号文 forbids applying again for some years. */
  readonly bars: boolean;
}

/** Why a title is revoked. The first four are those for which applying again is forbidden for at least three years. */
export const REVOCATION_GROUNDS = [
  { code: 'accident', zh: '重大安全（含网络、数据）、质量、环境事故', en: 'Major accident', bars: true },
  { code: 'dishonesty', zh: '严重失信', en: 'Serious dishonesty', bars: true },
  { code: 'tax', zh: '偷漏税', en: 'Tax evasion', bars: true },
  { code: 'fraud', zh: '数据造假', en: 'False data', bars: true },
  { code: 'unreported', zh: '重大变化未按期报告', en: 'Major change not reported', bars: false },
  { code: 'other', zh: '其他', en: 'Other', bars: false },
] as const satisfies readonly RevocationGround[];
export type RevocationGroundCode = (typeof REVOCATION_GROUNDS)[number]['code'];

export const GROUND_CODES: readonly RevocationGroundCode[] = REVOCATION_GROUNDS.map(({ code }) => code);

/**
 * The last day on which applying again is forbidden: whole years counted from the revocation, which is the first. Null when
 * the ground bars nobody.
 */
export function barredUntil(ground: RevocationGroundCode, revokedOn: string, years: number): string | null {
  if (!REVOCATION_GROUNDS.some(({ code, bars }) => code === ground && bars)) return null;
  const [year = 0, month = 1, date = 1] = revokedOn.split('-').map(Number);
  // A ban from 29 February runs to the end of February: at least three whole years.
  return addDays(dayOf(year + years, month, date) ?? `${year + years}-03-01`, -1);
}

/** The last day of a title that is revoked: the day of the revocation does not count any more. */
export function endWhenRevoked(validTo: string, revokedOn: string): string {
  const before = addDays(revokedOn, -1);
  return validTo < before ? validTo : before;
}

export interface Bar {
  /** Last day; it counts. */
  readonly barredUntil: string | null;
}

export const isOnMinistrysLadder = (kind: TitleKind): boolean => DUTY_KINDS.some((known) => known === kind);

/**
 * The bar that keeps an enterprise from applying for a kind on a day; of several the longest. Revoked at one tier, it may
 * apply at none of the ministry's ladder; the city's own pool is not the ministry's.
 */
export function barOn<T extends Bar>(revocations: readonly T[], kind: TitleKind, day: string): T | null {
  if (!isOnMinistrysLadder(kind)) return null;
  const bars = revocations.filter((one) => one.barredUntil !== null && day <= one.barredUntil);
  return bars.reduce<T | null>((long, one) => (long && until(long) >= until(one) ? long : one), null);
}

/** @throws DomainError `title.barred` with the last day of the ban */
export function mustBeFree(revocations: readonly Bar[], kind: TitleKind, day: string): void {
  const bar = barOn(revocations, kind, day);
  if (bar) throw new DomainError('title.barred', 'rule', { until: bar.barredUntil });
}

const until = ({ barredUntil: last }: Bar): string => last ?? '';
