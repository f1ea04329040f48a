import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import { STATED_GROUPS, type StatedGroup } from '@yanzhen/domain/registry/stated-value';
import { namedFact } from '../../shared/ladder-words/fact-words';
import { fieldKind } from './field-kind';

export interface FactGroup {
  readonly key: string;
  readonly name: string;
  readonly refs: readonly FactRef[];
}

const NAMES: Readonly<Record<StatedGroup, () => string>> = {
  basis: () => $localize`:@@ladder.group.basis:基本条件`,
  innovation: () => $localize`:@@ladder.group.innovation:创新能力`,
  quality: () => $localize`:@@ladder.group.quality:精细化与质量`,
  market: () => $localize`:@@ladder.group.market:市场与产品`,
  score: () => $localize`:@@ladder.group.score:由平台或省里给出的得分`,
  judgement: () => $localize`:@@ladder.group.judgement:人工判断`,
};

const yearName = (year: number): string => $localize`:@@ladder.group.year:${year}:year:年财务与人员数据`;

/** Facts that can be told by hand, by what they belong to: the years first, the latest on top. */
export function factGroups(refs: readonly FactRef[]): FactGroup[] {
  const told = refs.filter((ref) => fieldKind(ref) !== null);
  const years = [...new Set(told.flatMap((ref) => annualYear(ref) ?? []))].sort((a, b) => b - a);
  return [
    ...years.map((year) => ({
      key: String(year),
      name: yearName(year),
      refs: told.filter((ref) => annualYear(ref) === year),
    })),
    ...STATED_GROUPS.map((group) => ({
      key: group,
      name: NAMES[group](),
      refs: told.filter((ref) => namedFact(ref).stated?.group === group),
    })).filter((group) => group.refs.length),
  ];
}

function annualYear(ref: FactRef): number | null {
  const { annual, year } = namedFact(ref);
  return annual ? year : null;
}
