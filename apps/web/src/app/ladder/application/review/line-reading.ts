import type { ReviewLine } from '@yanzhen/domain/ladder/application/to-judge';
import { annualRef, type EnterpriseFacts, type FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Finding, TestFinding } from '@yanzhen/domain/ladder/evaluation/finding';
import { industryName } from '../../../shared/industry-names';
import { factName } from '../../../shared/ladder-words/fact-words';
import { testWords } from '../../../shared/ladder-words/test-words';
import { valueWords } from '../../../shared/ladder-words/value-words';
import { unknownWords } from '../../../shared/ladder-words/unknown-words';
import { asOfYear } from '../../../shared/ladder-words/year-words';

/** What is asked, in a sentence; null for a score or another book. */
export function asked({ requirement }: ReviewLine, asOf: string): string | null {
  const now = asOfYear(asOf);
  if (requirement.is === 'criterion') return testWords(requirement.test, now);
  if (requirement.is === 'score') return $localize`:@@apply.line.score:总分不低于 ${requirement.pass}:pass: 分`;
  return null;
}

/** What was found beside the single facts. */
export function found({ finding }: ReviewLine): string | null {
  if (finding.is === 'score') {
    const { least, most, max } = finding.total;
    const points = least === most ? String(least) : `${least}–${most}`;
    return $localize`:@@apply.line.points:得分 ${points}:points: / ${max}:max:`;
  }
  const open = tests(finding).find(({ unknown }) => unknown !== undefined);
  return open?.unknown ? unknownWords(open.unknown, open.missing) : null;
}

/** Facts that were looked at, with what they say. */
export function factsOf(
  { finding }: ReviewLine,
  facts: EnterpriseFacts,
): { ref: FactRef; name: string; value: string }[] {
  const refs = [...new Set(tests(finding).flatMap((test) => test.facts))];
  return refs.filter((ref) => ref !== 'titles').map((ref) => ({ ref, name: factName(ref), value: words(ref, facts) }));
}

const words = (ref: FactRef, facts: EnterpriseFacts): string =>
  ref === 'industryCode' ? industryName(facts.industryCode) : valueWords(ref, valueOf(ref, facts));

function valueOf(ref: FactRef, { annual, stated, industryCode }: EnterpriseFacts) {
  if (ref === 'industryCode') return industryCode;
  for (const { year, ...figures } of annual)
    for (const [key, value] of Object.entries(figures)) if (annualRef(key, year) === ref) return value;
  const [key = ''] = ref.split('@');
  return (stated as Record<string, never>)[key] ?? null;
}

function tests(finding: Finding): TestFinding[] {
  if (finding.is === 'criterion')
    return [finding.test, ...(finding.exemptions ?? []).map(({ test }) => test)].flatMap(withParts);
  if (finding.is === 'group') return finding.of.flatMap(tests);
  return [];
}

const withParts = (test: TestFinding): TestFinding[] => [test, ...(test.parts ?? []).flatMap(withParts)];
