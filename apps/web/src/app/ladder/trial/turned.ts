import type { Evaluation, State } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { stateName, verdictName } from '../../shared/ladder-words/tier-words';
import { listed } from '../../shared/ladder-words/wording';
import { countedOf } from '../finding/tally';

export interface Turned {
  readonly id: string;
  readonly name: string;
  readonly before: State;
  readonly after: State;
}

/** Conditions that stand otherwise than before. */
export function turnedBetween(book: Rulebook, before: Evaluation, after: Evaluation): Turned[] {
  const stood = new Map(countedOf(book, before.findings).map(({ id, state }) => [id, state]));
  return countedOf(book, after.findings).flatMap(({ id, name, state }) => {
    const then = stood.get(id);
    return then === undefined || then === state ? [] : [{ id, name, before: then, after: state }];
  });
}

/** What happened to the verdict, to be read aloud. */
export function turnedWords(book: Rulebook, before: Evaluation, after: Evaluation): string {
  const turned = turnedBetween(book, before, after);
  const verdict =
    before.verdict === after.verdict
      ? $localize`:@@ladder.turned.same:结论不变：${verdictName(after.verdict)}:verdict:。`
      : $localize`:@@ladder.turned.verdict:结论由“${verdictName(before.verdict)}:before:”变为“${verdictName(after.verdict)}:after:”。`;
  if (!turned.length) return verdict;
  const parts = turned.map(
    ({ name, before: then, after: now }) =>
      $localize`:@@ladder.turned.one:${name}:name:：${stateName(then)}:before: → ${stateName(now)}:after:`,
  );
  return $localize`:@@ladder.turned.all:${verdict}:verdict:有变化的条件：${listed(parts)}:parts:。`;
}
