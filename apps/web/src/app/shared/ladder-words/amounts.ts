import type { DistanceMeasure } from '@yanzhen/domain/ladder/evaluation/finding';
import { formatNumber, NOTHING } from '../format/numbers';
import { language } from '../language';

/** As finely as a figure is kept. */
const MOST_DIGITS = 6;
const DIGITS: Readonly<Record<DistanceMeasure, number>> = {
  wan: 2,
  persons: 0,
  items: 0,
  share: 2,
  percent: 2,
  years: 2,
  score: 2,
  place: 0,
};

/** A number with its unit, as the policy counts it: `100 万元`, `3%`, `2 项`. */
export const amount = (value: number | null | undefined, measure: DistanceMeasure): string =>
  value == null ? NOTHING : shown(value, measure, DIGITS[measure]);

/**
 * A value that is held against a bar: with as many digits as it takes to tell the two apart, so that 2.996 % never
 * reads as the 3 % that it is not.
 */
export function amountAgainst(value: number | null | undefined, bar: number | undefined, measure: DistanceMeasure) {
  if (value == null) return NOTHING;
  if (bar === undefined || value === bar) return amount(value, measure);
  let digits = DIGITS[measure];
  const beside = shown(bar, measure, MOST_DIGITS);
  while (digits < MOST_DIGITS && shown(value, measure, digits) === beside) digits += 1;
  return shown(value, measure, digits);
}

/** How far it is: rounded up, so that who does as told is there. A share in percentage points. */
export function distanceAmount(by: number, measure: DistanceMeasure): string {
  const scale = measure === 'share' ? 100 : 1;
  const step = 10 ** DIGITS[measure];
  // What is left of a product after a fair figure is no distance.
  const up = Math.ceil(Number((by * scale * step).toPrecision(12))) / step;
  if (measure === 'share' || measure === 'percent') return points(up);
  return shown(up, measure, DIGITS[measure]);
}

function shown(value: number, measure: DistanceMeasure, digits: number): string {
  const n = (plain: number) => formatNumber(plain, digits);
  const one = n(value) === '1';
  switch (measure) {
    case 'wan':
      return money(value, digits);
    case 'share':
      return `${n(value * 100)}%`;
    case 'percent':
      return `${n(value)}%`;
    case 'persons':
      return one ? $localize`:@@ladderWords.person:1 人` : $localize`:@@ladderWords.persons:${n(value)}:number: 人`;
    case 'items':
      return one ? $localize`:@@ladderWords.item:1 项` : $localize`:@@ladderWords.items:${n(value)}:number: 项`;
    case 'years':
      return one ? $localize`:@@ladderWords.year:1 年` : $localize`:@@ladderWords.years:${n(value)}:number: 年`;
    case 'score':
      return one ? $localize`:@@ladderWords.point:1 分` : $localize`:@@ladderWords.score:${n(value)}:number: 分`;
    case 'place':
      return $localize`:@@ladderWords.place:第 ${n(value)}:number: 名`;
  }
}

const points = (number: number): string => {
  const plain = formatNumber(number, 2);
  return plain === '1'
    ? $localize`:@@ladderWords.percentPoint:1 个百分点`
    : $localize`:@@ladderWords.percentPoints:${plain}:number: 个百分点`;
};

const WAN_PER_YI = 10_000;

/** The policy speaks in 万元; only round sums from one 亿 on are told in 亿元. English counts in yuan, millions, billions. */
function money(wan: number, digits: number): string {
  if (language() === 'en') return english(wan, digits);
  const round = Math.abs(wan) >= WAN_PER_YI && wan % 100 === 0;
  return round ? `${formatNumber(wan / WAN_PER_YI)} 亿元` : `${formatNumber(wan, digits)} 万元`;
}

function english(wan: number, digits: number): string {
  if (Math.abs(wan) < 100) return `CNY ${formatNumber(wan * WAN_PER_YI, Math.max(0, digits - 4))}`;
  if (Math.abs(wan) < 100_000) return `CNY ${formatNumber(wan / 100, digits + 2)} m`;
  return `CNY ${formatNumber(wan / 100_000, digits + 5)} bn`;
}
