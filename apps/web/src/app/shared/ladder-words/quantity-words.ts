import type { Quantity, YearBack } from '@yanzhen/domain/ladder/rulebook/rule';
import { factLabel } from './fact-words';
import { type AsOfYear, ofYear, overYears } from './year-words';

/** Ratios that people know by a name of their own, by the two facts they are made of. */
const KNOWN: Readonly<Record<string, () => string>> = {
  'rndExpense/revenue': () => $localize`:@@ladderWords.rndIntensity:研发强度`,
  'mainRevenue/revenue': () => $localize`:@@ladderWords.mainShare:主营业务收入占比`,
  'totalLiabilities/totalAssets': () => $localize`:@@ladderWords.debtRatio:资产负债率`,
  'netProfit/revenue': () => $localize`:@@ladderWords.profitRate:净利润率`,
  'rndStaff/employees': () => $localize`:@@ladderWords.rndStaffShare:研发人员占比`,
  'techStaff/employees': () => $localize`:@@ladderWords.techStaffShare:科技人员占比`,
  'rndExpense/costExpense': () => $localize`:@@ladderWords.rndOfCosts:研发费用占成本费用比重`,
};

/** `上年度研发强度`, or with the year of the as-of date `2025年研发强度`. */
export function quantityName(quantity: Quantity, now: AsOfYear = null): string {
  if ('annual' in quantity) return ofYear(factLabel(quantity.annual), quantity.year, now);
  if ('stated' in quantity) return factLabel(quantity.stated);
  if ('yearly' in quantity) return ofYear(factLabel(quantity.yearly), quantity.year, now);
  if ('ratio' in quantity) return ratioName(quantity.ratio, now);
  if ('growth' in quantity) return ofYear(growthOf(quantity.growth), quantity.year, now);
  if ('averageGrowth' in quantity) return overYears(averageGrowthOf(quantity.averageGrowth), quantity.years);
  if ('compoundGrowth' in quantity) return overYears(compoundGrowthOf(quantity.compoundGrowth), quantity.years);
  if ('sum' in quantity) return overYears(sumOf(quantity.sum), quantity.years);
  if ('mean' in quantity) return overYears(meanOf(quantity.mean), quantity.years);
  return $localize`:@@ladderWords.fullYears:从事特定细分市场的整年数`;
}

function ratioName([part, whole]: readonly [Quantity, Quantity], now: AsOfYear): string {
  const known = KNOWN[`${plainKey(part)}/${plainKey(whole)}`]?.();
  const [year, other] = [yearOf(part), yearOf(whole)];
  if (known && year !== null && (other === null || other === year)) return ofYear(known, year, now);
  if (known) return known;
  return $localize`:@@ladderWords.ratio:${quantityName(part, now)}:part:与${quantityName(whole, now)}:whole:之比`;
}

function plainKey(quantity: Quantity): string {
  if ('annual' in quantity) return quantity.annual;
  if ('stated' in quantity) return quantity.stated;
  return 'yearly' in quantity ? quantity.yearly : '';
}

const yearOf = (quantity: Quantity): 0 | YearBack | null =>
  'annual' in quantity || 'yearly' in quantity ? quantity.year : null;

const growthOf = (key: string): string => $localize`:@@ladderWords.growth:${factLabel(key)}:fact:增长率`;
const averageGrowthOf = (key: string): string =>
  $localize`:@@ladderWords.averageGrowth:${factLabel(key)}:fact:平均增长率`;
const compoundGrowthOf = (key: string): string =>
  $localize`:@@ladderWords.compoundGrowth:${factLabel(key)}:fact:复合增长率`;
const sumOf = (key: string): string => $localize`:@@ladderWords.sum:${factLabel(key)}:fact:合计`;
const meanOf = (key: string): string => $localize`:@@ladderWords.mean:${factLabel(key)}:fact:年均值`;
