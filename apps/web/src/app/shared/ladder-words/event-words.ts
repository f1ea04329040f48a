import type { EventWindow, Test } from '@yanzhen/domain/ladder/rulebook/rule';
import { type StatedKey, statedMeaning } from '@yanzhen/domain/registry/stated-facts';
import { eitherOf, listed, worded } from './wording';

type Happened = Extract<Test, { happened: unknown }>;
type NeverHappened = Extract<Test, { neverHappened: unknown }>;

/** What has to have happened: `近3年有科技奖励（国家级、获奖单位排名前3）`. */
export function happenedWords({ happened, only = {} }: Happened): string {
  return $localize`:@@ladderWords.happened:${span(only)}:when:有${what(happened, only)}:what:`.trim();
}

export function neverHappenedWords({ neverHappened, only = {} }: NeverHappened): string {
  return $localize`:@@ladderWords.neverHappened:${span(only)}:when:没有${what(neverHappened, only)}:what:`.trim();
}

const what = (key: StatedKey, only: EventWindow): string => `${worded(statedMeaning(key))}${narrowed(key, only)}`;

function span({ withinYears, sinceYear, valid }: EventWindow): string {
  if (withinYears !== undefined) return $localize`:@@ladderWords.within:近${withinYears}:years:年`;
  if (sinceYear !== undefined) return $localize`:@@ladderWords.since:上一年及当年`;
  return valid ? $localize`:@@ladderWords.validNow:有效期内` : '';
}

function narrowed(key: StatedKey, { kinds, rankWithin, count }: EventWindow): string {
  const names = (statedMeaning(key).choices ?? []).filter(({ code }) => kinds?.includes(code)).map(worded);
  const parts = [
    ...(names.length ? [eitherOf(names)] : []),
    ...(rankWithin ? [$localize`:@@ladderWords.rankWithin:获奖单位排名前${rankWithin}:place:`] : []),
    ...(count && count > 1 ? [$localize`:@@ladderWords.atLeastSo:至少${count}:count:项`] : []),
  ];
  return parts.length ? $localize`:@@ladderWords.brackets:（${listed(parts)}:inside:）` : '';
}
