import type { FactsRow } from '@yanzhen/contract/registry/facts';
import { FACT_MEANINGS } from '@yanzhen/domain/registry/annual-facts';
import { asSaved, figureProblem, onTopOf, typedFacts } from './typed-facts';

const meaning = (key: string) => FACT_MEANINGS.find((known) => known.key === key)!;

it.each([
  ['a plain figure is 万元', '1234.5', 1234.5],
  ['separators are fine', '1,234.50', 1234.5],
  ['a unit behind it is converted', '1.2亿', 12000],
  ['so is 元', '350000元', 35],
  ['nothing typed is nothing reported, not zero', '', null],
])('%s', (_, text, wan) => {
  expect(asSaved({ ...typedFacts(null, '2025'), revenue: text }, 0).revenue).toBe(wan);
});

it.each([
  ['words are no figure', 'revenue', '很多', '请填数字，例如 1234.5'],
  ['heads are whole', 'employees', '3.5', '人数应是整数'],
  ['revenue is no loss', 'revenue', '-5', '不能是负数'],
  ['profit may be one', 'netProfit', '-5', null],
])('%s', (_, key, text, sentence) => {
  expect(figureProblem(meaning(key), text)).toBe(sentence);
});

it('keeps what the person typed and takes the rest from who saved first', () => {
  const seen = { year: 2025, source: '企业填报', revenue: 100, employees: 20, verified: false } as FactsRow;
  const theirs = { ...seen, source: '审计报告', revenue: 120, employees: 25 };
  const typed = { ...typedFacts(seen, '2025'), revenue: '130' };
  expect(onTopOf(theirs, typed, seen)).toMatchObject({ revenue: '130', employees: '25', source: '审计报告' });
});
