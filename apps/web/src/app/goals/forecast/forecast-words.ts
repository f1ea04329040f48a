import type { ForecastBand, ForecastRow } from '@yanzhen/contract/goals/forecast';
import { type Band, isBand, percent, type Rate } from '@yanzhen/domain/goals/forecast/rate';
import type { Outlook } from '@yanzhen/domain/goals/forecast/forecast';
import { wholeBand } from '@yanzhen/domain/goals/forecast/forecast';
import type { ForecastPart, RateKey } from '@yanzhen/domain/goals/forecast/rate-key';
import { RATE_NAMES } from '@yanzhen/domain/goals/forecast/rate-names';
import { formatDay } from '../../shared/format/days';
import { formatNumber } from '../../shared/format/numbers';
import { language } from '../../shared/language';

export const rateName = (key: RateKey): string => RATE_NAMES[key][language()];

const PARTS: Readonly<Record<'valid' | 'coming' | 'ending' | 'registered', (to: string) => string>> = {
  valid: () => $localize`:@@goals.forecast.valid:今天有效`,
  coming: () => $localize`:@@goals.forecast.coming:已登记、届时开始有效`,
  ending: () => $localize`:@@goals.forecast.ending:届时已到期、没有接续`,
  registered: (to) => $localize`:@@goals.forecast.registered:按已登记的称号，${formatDay(to)}:day: 有效`,
};

export const partName = (part: ForecastPart, to: string): string =>
  part in PARTS ? PARTS[part as keyof typeof PARTS](to) : rateName(part as RateKey);

/** Where a rate comes from, with the counts it was taken from. */
export function basisWords({ basis, observed, observedAll }: Rate): string {
  const { successes, of } = observedAll ?? observed;
  switch (basis) {
    case 'edited':
      return $localize`:@@goals.forecast.edited:本页的假设，尚未保存`;
    case 'saved':
      return $localize`:@@goals.forecast.saved:市局保存的假设`;
    case 'observed':
      return $localize`:@@goals.forecast.observed:本库观察：${of}:of: 家已有结果，${successes}:successes: 家成功`;
    case 'observed_all':
      return $localize`:@@goals.forecast.observedAll:本库观察，各类称号合计：${of}:of: 家已有结果，${successes}:successes: 家成功`;
    case 'assumed':
      return $localize`:@@goals.forecast.assumed:观察太少（${of}:of: 家），中值按 0 计`;
  }
}

export const percents = ({ low, point, high }: Band): string => `${percent(low)}–${percent(point)}–${percent(high)}%`;

/** `612（598–640）` in whole enterprises. */
export function bandWords(band: ForecastBand): string {
  const { low, point, high } = wholeBand(band);
  return low === high ? `${point}` : `${point} (${low}–${high})`;
}

export const expectedWords = ({ low, point, high }: ForecastBand): string =>
  low === high
    ? formatNumber(point, 1)
    : `${formatNumber(point, 1)} (${formatNumber(low, 1)}–${formatNumber(high, 1)})`;

const OUTLOOKS: Readonly<Record<Outlook, { chip: string; words: () => string }>> = {
  sure: { chip: 'fine', words: () => $localize`:@@goals.forecast.sure:按这些假设，低值也能达到` },
  open: { chip: 'soon', words: () => $localize`:@@goals.forecast.open:取决于假设：高值能达到，低值达不到` },
  short: { chip: 'late', words: () => $localize`:@@goals.forecast.short:按这些假设，高值也达不到` },
};
export const outlookOf = (outlook: Outlook) => ({ chip: OUTLOOKS[outlook].chip, words: OUTLOOKS[outlook].words() });

/** What is said of one enterprise: its title, or what still holds it back. */
export function rowWords({ by, validTo, heldBy, away }: ForecastRow): string {
  if (heldBy.length > 0) return heldBy.map((one) => one[language()]).join(language() === 'en' ? '; ' : '；');
  if (away === 0) return $localize`:@@goals.forecast.nothingShort:没有不达标的条件`;
  if (by === null || by === 'renewal')
    return validTo ? $localize`:@@goals.forecast.until:称号到 ${formatDay(validTo)}:day:` : '';
  return '';
}

/** Three numbers as typed, in percent; null when they make no band. */
export function typedBand(texts: readonly string[]): Band | null {
  const shares = texts.map((text) => (/^\d{1,3}(\.\d)?$/.test(text.trim()) ? Number(text) / 100 : NaN));
  const [low = NaN, point = NaN, high = NaN] = shares;
  return isBand({ low, point, high }) ? { low, point, high } : null;
}
