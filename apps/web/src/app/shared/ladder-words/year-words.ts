import type { YearBack } from '@yanzhen/domain/ladder/rulebook/rule';

/** The calendar year of the as-of date turns `上年度` into `2025年`; null speaks as the policy does. */
export type AsOfYear = number | null;

export const asOfYear = (asOf: string): number => Number(asOf.slice(0, 4));

const BACK: Readonly<Record<0 | YearBack, () => string>> = {
  0: () => $localize`:@@ladderWords.thisYear:本年度`,
  [-1]: () => $localize`:@@ladderWords.lastYear:上年度`,
  [-2]: () => $localize`:@@ladderWords.yearBefore:上上年度`,
  [-3]: () => $localize`:@@ladderWords.threeYearsAgo:三年前`,
  [-4]: () => $localize`:@@ladderWords.fourYearsAgo:四年前`,
};

/** What something of one year is called. */
export function ofYear(what: string, back: 0 | YearBack, now: AsOfYear): string {
  return now === null
    ? $localize`:@@ladderWords.ofYearBack:${BACK[back]()}:year:${what}:what:`
    : $localize`:@@ladderWords.factOfYear:${now + back}:year:年${what}:fact:`;
}

export const overYears = (what: string, years: number): string =>
  $localize`:@@ladderWords.overYears:近${years}:years:年${what}:what:`;
