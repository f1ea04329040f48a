import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { ImpossibleFact, Unknown } from '@yanzhen/domain/ladder/evaluation/finding';
import { factName, namedFact } from './fact-words';
import { listed } from './wording';

const UNKNOWN: Readonly<Record<Unknown, (facts: string) => string>> = {
  missing: (facts) => $localize`:@@ladderWords.unknown.missing:还没有填报：${facts}:facts:`,
  base: () => $localize`:@@ladderWords.unknown.base:基期为零或负数，增长率无法计算`,
  divisor: () => $localize`:@@ladderWords.unknown.divisor:分母为零，比率无法计算`,
  impossible: () => $localize`:@@ladderWords.unknown.impossible:与其他数据矛盾，没有采用`,
  suspect: () => $localize`:@@ladderWords.unknown.suspect:像是把“元”填进了“万元”，没有采用`,
};

/** Why a number cannot be told, with the facts that are to be reported. */
export const unknownWords = (unknown: Unknown, missing: readonly FactRef[] = []): string =>
  UNKNOWN[unknown](listed(missing.map(factName)));

type Why = ImpossibleFact['why'];

const IMPOSSIBLE: Readonly<Record<Why, (fact: string, other: string, year: string) => string>> = {
  rnd_above_revenue: (_fact, _other, year) =>
    $localize`:@@ladderWords.impossible.rnd:${year}:year:年的研发费用大于营业收入，两个数都没有采用，请核对单位和数值。`,
  main_above_revenue: (_fact, _other, year) =>
    $localize`:@@ladderWords.impossible.main:${year}:year:年的主营业务收入大于营业收入，两个数都没有采用，请核对。`,
  rnd_staff_above_employees: (_fact, _other, year) =>
    $localize`:@@ladderWords.impossible.staff:${year}:year:年的研发人员多于从业人员，两个数都没有采用，请核对。`,
  negative: (fact) => $localize`:@@ladderWords.impossible.negative:${fact}:fact:是负数，没有采用，请核对。`,
  year_not_finished: (_fact, _other, year) =>
    $localize`:@@ladderWords.impossible.year:${year}:year:年还没有结束，这一年的年度数据没有采用。`,
  looks_like_yuan: (_fact, _other, year) =>
    $localize`:@@ladderWords.impossible.yuan:${year}:year:年的金额像是把“元”填进了“万元”，没有采用，请对照原表核对。`,
  part_above_whole: (fact, other) =>
    $localize`:@@ladderWords.impossible.part:“${fact}:part:”大于“${other}:whole:”，两个数都没有采用，请核对。`,
  beyond_its_range: (fact) => $localize`:@@ladderWords.impossible.range:${fact}:fact:超出合理范围，没有采用，请核对。`,
  in_the_future: (fact) => $localize`:@@ladderWords.impossible.future:${fact}:fact:晚于评价日，没有采用，请核对。`,
};

/** A figure that cannot be right, in a sentence that says what became of it. */
export function impossibleWords({ facts, why }: ImpossibleFact): string {
  const [first = '', second = ''] = facts;
  return IMPOSSIBLE[why](factName(first), second ? factName(second) : '', String(namedFact(first).year ?? ''));
}
