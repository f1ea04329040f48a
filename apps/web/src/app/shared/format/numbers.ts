import { language } from '../language';

const grouped = new Map<string, Intl.NumberFormat>();

function format(fraction: number, least = 0): Intl.NumberFormat {
  const key = `${fraction}/${least}`;
  const known =
    grouped.get(key) ?? new Intl.NumberFormat('en', { maximumFractionDigits: fraction, minimumFractionDigits: least });
  grouped.set(key, known);
  return known;
}

export const NOTHING = '—';

/** 12345.6 → `12,345.6`; nothing → a dash. */
export const formatNumber = (value: number | null | undefined, fraction = 2): string =>
  value == null ? NOTHING : format(fraction).format(value);

/** A part of one, as percent: 0.1234 → `12.3%`. */
export const formatShare = (value: number | null | undefined, fraction = 1): string =>
  value == null ? NOTHING : `${format(fraction).format(value * 100)}%`;

/** `1,000+` when the server stopped counting. */
export const formatTotal = (total: number, capped: boolean): string => `${format(0).format(total)}${capped ? '+' : ''}`;

const WAN_PER_YI = 10_000;

/**
 * Money in 万元 for people: `3,456.78 万元`, from one 亿 on `1.23 亿元`. English counts in millions and billions
 * (100 万元 are one million).
 */
export function formatWan(wan: number | null | undefined): string {
  if (wan == null) return NOTHING;
  const large = Math.abs(wan) >= WAN_PER_YI;
  if (language() === 'en') {
    return Math.abs(wan) >= 100_000
      ? `CNY ${format(2).format(wan / 100_000)} bn`
      : `CNY ${format(2).format(wan / 100)} m`;
  }
  return large ? `${format(2).format(wan / WAN_PER_YI)} 亿元` : `${format(2).format(wan)} 万元`;
}

const UNITS = ['B', 'KB', 'MB', 'GB'];

/** 1536 → `1.5 KB`. */
export function formatBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  return `${format(step ? 1 : 0).format(bytes / 1024 ** step)} ${UNITS[step]}`;
}
