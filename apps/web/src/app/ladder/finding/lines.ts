import type { EnterpriseFacts, FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { State, TestFinding } from '@yanzhen/domain/ladder/evaluation/finding';
import { factOf } from '@yanzhen/domain/ladder/evaluation/try-facts';
import type { Test } from '@yanzhen/domain/ladder/rulebook/rule';
import { amountAgainst } from '../../shared/ladder-words/amounts';
import { measureOf } from '../../shared/ladder-words/measure';
import { quantityName } from '../../shared/ladder-words/quantity-words';
import { barWords, testWords } from '../../shared/ladder-words/test-words';
import { unknownWords } from '../../shared/ladder-words/unknown-words';
import { valueWords } from '../../shared/ladder-words/value-words';
import { partsOf } from './parts-of';

/** One thing that was looked at: what, its value, and the bar it is held against. */
export interface Leaf {
  readonly is: 'leaf';
  readonly state: State;
  readonly what: string;
  readonly value: string | null;
  readonly bar: string | null;
  /** Why there is no value. */
  readonly note: string | null;
  /** How far the value goes when the bar stands at 1; null when nothing is measured. */
  readonly reach: number | null;
}

/** Several things of which all, any, or some must hold. */
export interface Bundle {
  readonly is: 'bundle';
  readonly state: State;
  readonly label: string | null;
  readonly parts: readonly Line[];
}

export type Line = Leaf | Bundle;

/** A condition and what was found, as lines that one reads from the top. */
export function linesOf(test: Test, finding: TestFinding, facts: EnterpriseFacts, now: number): Line {
  const inner = partsOf(test);
  if (!inner.length) return leafOf(test, finding, facts, now);
  const parts = inner.map((part, at) => linesOf(part, finding.parts?.[at] ?? finding, facts, now));
  return { is: 'bundle', state: finding.state, label: labelOf(test), parts };
}

function labelOf(test: Test): string | null {
  if ('any' in test) return $localize`:@@ladder.line.any:满足其中一项即可`;
  if ('least' in test) return $localize`:@@ladder.line.least:至少满足其中 ${test.least}:count: 项`;
  return 'not' in test ? $localize`:@@ladder.line.not:不应有以下情形` : null;
}

function leafOf(test: Test, finding: TestFinding, facts: EnterpriseFacts, now: number): Leaf {
  const note = finding.unknown ? unknownWords(finding.unknown, finding.missing) : null;
  if ('value' in test)
    return {
      is: 'leaf',
      state: finding.state,
      what: quantityName(test.value, now),
      value: finding.value === undefined ? null : amountAgainst(finding.value, finding.bar, measureOf(test.value)),
      bar: barWords(test),
      note,
      reach: reachOf(finding),
    };
  return {
    is: 'leaf',
    state: finding.state,
    what: testWords(test, now),
    value: answerOf(test, finding, facts),
    bar: null,
    note,
    reach: null,
  };
}

const reachOf = ({ value, bar }: TestFinding): number | null =>
  value === undefined || !bar || bar < 0 ? null : Math.max(0, value / bar);

/** What was answered to a condition that measures nothing. */
function answerOf(test: Test, { state, facts: refs }: TestFinding, facts: EnterpriseFacts): string | null {
  if ('title' in test || 'industry' in test || 'sme' in test) {
    if (state === 'unknown') return null;
    return state === 'met' ? $localize`:@@ladder.line.holds:符合` : $localize`:@@ladder.line.holdsNot:不符合`;
  }
  const ref: FactRef | undefined = refs[0];
  const told = ref === undefined ? null : factOf(facts, ref);
  return told === null ? null : valueWords(ref, told);
}
