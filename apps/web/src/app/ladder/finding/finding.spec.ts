import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import type { CriterionFinding } from '@yanzhen/domain/ladder/evaluation/finding';
import { withFact } from '@yanzhen/domain/ladder/evaluation/try-facts';
import type { Criterion, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { firstToTell } from '../fill/first-to-tell';
import { turnedBetween, turnedWords } from '../trial/turned';
import { closingOf } from './closing';
import { linesOf } from './lines';
import { pairsOf, sectionsOf } from './pairs';
import { shortRefs } from './refs';
import { countedOf, tallyOf } from './tally';

const AS_OF = '2026-11-25';
const BOOK = SHIPPED_BOOKS.find(({ code }) => code === 'specialised-2026') as Rulebook;
const told: readonly [string, number | string | boolean][] = [
  ['revenue@2025', 4000],
  ['mainRevenue@2025', 3000],
  ['rndExpense@2025', 110],
  ['rndExpense@2024', 130],
  ['revenue@2024', 4000],
  ['domesticLegalPerson', true],
  ['class1IpApplied', 0],
];
const NOTHING: EnterpriseFacts = { industryCode: '34', annual: [], stated: {}, titles: [] };
const FACTS = told.reduce((facts, [ref, value]) => withFact(facts, ref, value), NOTHING);
const EVALUATION = evaluate(BOOK, FACTS, AS_OF, { scope: 'new', others: SHIPPED_BOOKS });

function criterion(id: string): { asked: Criterion; found: CriterionFinding } {
  const pair = pairsOf(BOOK.requires, EVALUATION.findings).find(({ finding }) => finding.id === id);
  return { asked: pair?.requirement as Criterion, found: pair?.finding as CriterionFinding };
}

it.each([
  ['an amount or a share', 'rnd-share', '2025年研发费用还差 10 万元，或2025年研发强度还差 0.25 个百分点'],
  [
    'a thing, or an exemption',
    'ip',
    '其中已实际应用并产生经济效益的Ⅰ类知识产权还差 1 项；也可凭豁免条件：近三年获得省部级以上科技奖励（获奖单位前三），或拥有经认定的省部级以上研发机构',
  ],
  ['what nobody has told', 'segment-years', '填报后才能判断：从事特定细分市场起始日'],
  ['what others judge', 'market', '由工信部门判断'],
])('%s is what would close a gap', (_sentence, id, words) => {
  const { asked, found } = criterion(id);
  expect(closingOf(asked, found, 2026)).toBe(words);
});

it('shows each part of a condition with its value, its bar, and how far it goes', () => {
  const { asked, found } = criterion('rnd-share');
  const line = linesOf(asked.test, found.test, FACTS, 2026);
  expect(line).toMatchObject({
    is: 'bundle',
    parts: [
      { state: 'short', what: '2025年研发强度', value: '2.75%', bar: '不低于 3%' },
      { state: 'met', what: '2024年研发强度', value: '3.25%' },
    ],
  });
});

it('keeps conditions under the clause of the policy, those with gaps first', () => {
  const sections = sectionsOf(pairsOf(BOOK.requires, EVALUATION.findings));
  expect(sections[0].state).toBe('short');
  const third = sections.find(({ clause }) => clause === '附件1 第3条');
  expect(third?.pairs.map(({ finding }) => finding.id)[0]).toBe('main-share');
  expect(third?.pairs).toHaveLength(3);
  expect(sections[sections.length - 1].state).not.toBe('short');
});

it('counts conditions of which all must hold one by one, and ways of which any will do as one', () => {
  const counted = countedOf(BOOK, EVALUATION.findings);
  expect(counted.map(({ id }) => id)).toEqual(expect.arrayContaining(['sme', 'rnd', 'market']));
  expect(tallyOf(counted).judgement).toBe(1);
  const old = SHIPPED_BOOKS.find(({ code }) => code === 'specialised-2022') as Rulebook;
  const ids = countedOf(old, evaluate(old, FACTS, AS_OF).findings).map(({ id }) => id);
  expect(ids).toContain('points-or-direct');
  expect(ids).not.toContain('direct-rnd');
});

it('names the facts that hold the enterprise back', () => {
  expect(shortRefs(EVALUATION.findings)).toEqual(expect.arrayContaining(['rndExpense@2025', 'mainRevenue@2025']));
  expect(shortRefs(EVALUATION.findings)).not.toContain('segmentSince');
});

it('asks first for what decides an open condition', () => {
  const { first } = firstToTell(EVALUATION);
  expect(first).toContain('segmentSince');
  expect(first).not.toContain('awards');
});

it('tells what turned when a value is tried', () => {
  const after = evaluate(BOOK, withFact(FACTS, 'rndExpense@2025', 150), AS_OF, { others: SHIPPED_BOOKS });
  expect(turnedBetween(BOOK, EVALUATION, after)).toEqual([
    { id: 'rnd-share', name: '近两年研发费用每年均占营业收入3%以上', before: 'short', after: 'met' },
  ]);
  expect(turnedWords(BOOK, EVALUATION, after)).toBe(
    '结论不变：未达到条件。有变化的条件：近两年研发费用每年均占营业收入3%以上：未达到 → 达到。',
  );
});
