import type { CriterionFinding, TestFinding } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Test } from '@yanzhen/domain/ladder/rulebook/rule';
import type { Criterion } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { waysToClose } from '../../shared/ladder-words/distance-words';
import { factName } from '../../shared/ladder-words/fact-words';
import { testWords } from '../../shared/ladder-words/test-words';
import { joinedAnd, joinedOr, listed, worded } from '../../shared/ladder-words/wording';
import { partsOf } from './parts-of';

/** What would close a gap, in the enterprise's own words; null for a condition that holds. */
export function closing(test: Test, finding: TestFinding, now: number): string | null {
  if (finding.state === 'met') return null;
  if (finding.state !== 'short') return openWords(finding);
  const inner = partsOf(test);
  if ('not' in test || !inner.length) return leafClosing(test, finding, now);
  const ways = inner
    .map((part, at) => closing(part, finding.parts?.[at] ?? finding, now))
    .filter((way) => way !== null);
  return 'all' in test ? joinedAnd(ways) : joinedOr(ways);
}

/** The same for a criterion, whose exemptions are ways too. */
export function closingOf(criterion: Criterion, finding: CriterionFinding, now: number): string | null {
  if (finding.state === 'met') return null;
  const own = closing(criterion.test, finding.test, now);
  const exempt = (finding.exemptions ?? [])
    .map(({ id }) => criterion.unless?.find((exemption) => exemption.id === id))
    .filter((exemption) => exemption !== undefined)
    .map((exemption) => worded(exemption));
  if (!exempt.length || own === null) return own;
  return $localize`:@@ladder.closing.exempt:${own}:own:；也可凭豁免条件：${joinedOr(exempt)}:exemptions:`;
}

function leafClosing(test: Test, finding: TestFinding, now: number): string {
  const value = 'value' in test ? test.value : null;
  return finding.distances?.length
    ? waysToClose(finding.distances, value, now)
    : $localize`:@@ladder.closing.needs:需要：${testWords(test, now)}:test:`;
}

/** Unknown facts are to be told, a judgement is to be waited for. */
function openWords(finding: TestFinding): string {
  if (finding.state === 'judgement') return $localize`:@@ladder.closing.judgement:由工信部门判断`;
  const missing = missingOf(finding);
  return missing.length
    ? $localize`:@@ladder.closing.tell:填报后才能判断：${listed(missing.map(factName))}:facts:`
    : $localize`:@@ladder.closing.check:核对数据后才能判断`;
}

function missingOf({ missing = [], parts = [] }: TestFinding): string[] {
  const open = parts.filter(({ state }) => state === 'unknown');
  return [...new Set([...missing, ...open.flatMap(missingOf)])];
}
