import { addMonths } from '../shared/calendar-day';
import { isNegative, type RecordKind, type Severity } from './record';

/** Which rules of publicity hold for a record, by the day of its decision (policy/facts.md §7.1, §7.2). */
export const REGIMES = ['before-2023', '2023', '2026'] as const;
export type Regime = (typeof REGIMES)[number];

const SINCE_2023 = '2023-05-01';
const SINCE_2026 = '2026-04-01';

export const regimeOf = (decidedOn: string): Regime =>
  decidedOn >= SINCE_2026 ? '2026' : decidedOn >= SINCE_2023 ? '2023' : 'before-2023';

/** Months of publicity. `confirmed`: false where no official text was seen, the page says so. */
interface Term {
  readonly shortest: number;
  readonly longest: number;
  readonly confirmed: boolean;
}

const term = (shortest: number, longest: number, confirmed = true): Term => ({ shortest, longest, confirmed });

/** 令第36号; for 轻微 publicity is the exception, so repair may be asked for at once. */
const OF_2026: Readonly<Record<Severity, Term>> = {
  minor: term(0, 3),
  general: term(3, 12),
  serious: term(12, 36),
};
/** Before 令第58号 the shares of minor penalties are not known to us: taken as general ones. */
const BEFORE_2023: Readonly<Record<Severity, Term>> = {
  minor: term(3, 12, false),
  general: term(3, 12),
  serious: term(6, 36),
};
/** 令第58号 knows no severity; special equipment, work safety and fire have a longer shortest term. */
const OF_2023 = term(3, 36);
const OF_2023_SAFETY = term(12, 36);
const SAFETY = /特种设备|安全生产|应急|消防/;

export interface Publicity {
  readonly regime: Regime;
  readonly from: string;
  /** The first day on which repair may be asked for; null when the rules name none. */
  readonly repairableFrom: string | null;
  /** The last day; null when the record stays until somebody ends it. */
  readonly until: string | null;
  readonly confirmed: boolean;
}

export interface ToPublish {
  readonly kind: RecordKind;
  readonly severity: Severity | null;
  readonly decidedOn: string;
  readonly issuer: string;
}

/** How long a decision is shown when nobody says otherwise. Entries of the abnormal list stay until their exit. */
export function publicityOf({ kind, severity, decidedOn, issuer }: ToPublish): Publicity {
  const regime = regimeOf(decidedOn);
  const open = { regime, from: decidedOn, repairableFrom: null, until: null, confirmed: true };
  if (!isNegative(kind) || kind === 'abnormal') return open;
  // Before 2026 lists ended by the rules of whoever kept them: nothing is invented here.
  if (kind === 'dishonest' && regime !== '2026') return { ...open, confirmed: false };
  const { shortest, longest, confirmed } = termOf(regime, kind === 'dishonest' ? 'serious' : severity, issuer);
  return {
    regime,
    from: decidedOn,
    repairableFrom: addMonths(decidedOn, shortest),
    until: addMonths(decidedOn, longest),
    confirmed,
  };
}

function termOf(regime: Regime, severity: Severity | null, issuer: string): Term {
  if (regime === '2023') return SAFETY.test(issuer) ? OF_2023_SAFETY : OF_2023;
  return (regime === '2026' ? OF_2026 : BEFORE_2023)[severity ?? 'general'];
}
