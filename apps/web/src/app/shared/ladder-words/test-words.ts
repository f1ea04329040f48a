import type { DistanceMeasure } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Test } from '@yanzhen/domain/ladder/rulebook/rule';
import { statedMeaning } from '@yanzhen/domain/registry/stated-facts';
import { titleName } from '../names';
import { amount } from './amounts';
import { happenedWords, neverHappenedWords } from './event-words';
import { measureOf } from './measure';
import { quantityName } from './quantity-words';
import { sectionName } from './section-words';
import { eitherOf, joinedAnd, joinedOr, listed, worded } from './wording';
import type { AsOfYear } from './year-words';

type Compared = Extract<Test, { value: unknown }>;

/** The number of a comparison. */
export function barOf(test: Compared): number {
  if ('atLeast' in test) return test.atLeast;
  if ('atMost' in test) return test.atMost;
  return 'below' in test ? test.below : test.above;
}

/** `不低于 3%`. */
export const barWords = (test: Compared): string => limit(test, amount(barOf(test), measureOf(test.value)));

function limit(test: Compared, bar: string): string {
  if ('atLeast' in test) return $localize`:@@ladderWords.atLeast:不低于 ${bar}:bar:`;
  if ('atMost' in test) return $localize`:@@ladderWords.atMost:不高于 ${bar}:bar:`;
  if ('below' in test) return $localize`:@@ladderWords.below:低于 ${bar}:bar:`;
  return $localize`:@@ladderWords.above:高于 ${bar}:bar:`;
}

/** A place counts downwards: at most 3 is one of the first three. */
const isPlace = (test: Compared, measure: DistanceMeasure): boolean => measure === 'place' && 'atMost' in test;

/** A condition as one reads it aloud: `上年度研发费用不低于 100 万元，且…`. */
export function testWords(test: Test, now: AsOfYear = null): string {
  if ('value' in test) return compared(test, now);
  if ('all' in test) return joinedBy(test.all, now, 'and');
  if ('any' in test) return joinedBy(test.any, now, 'or');
  if ('least' in test) return leastOf(test, now);
  if ('not' in test) return $localize`:@@ladderWords.not:不属于以下情形：${testWords(test.not, now)}:test:`;
  if ('yes' in test) return worded(statedMeaning(test.yes));
  if ('no' in test) return $localize`:@@ladderWords.no:没有以下情形：${worded(statedMeaning(test.no))}:fact:`;
  if ('choice' in test) return choiceAtLeast(test);
  if ('happened' in test) return happenedWords(test);
  if ('neverHappened' in test) return neverHappenedWords(test);
  if ('title' in test)
    return $localize`:@@ladderWords.holds:持有有效的${eitherOf(test.title.map(titleName))}:titles:称号`;
  if ('industry' in test)
    return $localize`:@@ladderWords.inIndustry:行业属于${eitherOf(test.industry.map(sectionName))}:sections:`;
  if ('sme' in test) return $localize`:@@ladderWords.sme:符合中小企业划型标准（中型、小型或微型）`;
  return $localize`:@@ladderWords.judged:${worded(statedMeaning(test.judgement))}:fact:（由工信部门判断）`;
}

function compared(test: Compared, now: AsOfYear): string {
  const name = quantityName(test.value, now);
  if (isPlace(test, measureOf(test.value)))
    return $localize`:@@ladderWords.placeWithin:${name}:what:前 ${barOf(test)}:place:`;
  return $localize`:@@ladderWords.compared:${name}:what:${barWords(test)}:limit:`;
}

function choiceAtLeast(test: Extract<Test, { choice: unknown }>): string {
  const meaning = statedMeaning(test.choice);
  const least = meaning.choices?.find(({ code }) => code === test.atLeast);
  return $localize`:@@ladderWords.choiceAtLeast:${worded(meaning)}:fact:：${least ? worded(least) : test.atLeast}:choice:以上`;
}

function leastOf(test: Extract<Test, { least: unknown }>, now: AsOfYear): string {
  const parts = listed(test.of.map((part) => testWords(part, now)));
  return $localize`:@@ladderWords.leastOf:以下至少 ${test.least}:count: 项：${parts}:parts:`;
}

const isSimple = (test: Test): boolean => !('all' in test || 'any' in test || 'least' in test);

function joinedBy(parts: readonly Test[], now: AsOfYear, by: 'and' | 'or'): string {
  const words = parts.map((part) =>
    isSimple(part) || parts.length === 1 ? testWords(part, now) : bracketed(testWords(part, now)),
  );
  return by === 'and' ? joinedAnd(words) : joinedOr(words);
}

const bracketed = (words: string): string => $localize`:@@ladderWords.group:（${words}:inside:）`;
