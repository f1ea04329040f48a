import { amount, amountAgainst, distanceAmount } from './amounts';
import { speakEnglish } from './speak-english';

it.each<[string, string, string]>([
  ['money is told in 万元 as the policy counts it', amount(42.3, 'wan'), '42.3 万元'],
  ['a round sum from one 亿 on in 亿元', amount(50_000, 'wan'), '5 亿元'],
  ['an uneven one stays exact', amount(12_345.67, 'wan'), '12,345.67 万元'],
  ['a share is a percentage', amount(0.03, 'share'), '3%'],
  ['a percentage stays one', amount(12.5, 'percent'), '12.5%'],
  ['heads', amount(12, 'persons'), '12 人'],
  ['things', amount(2, 'items'), '2 项'],
  ['years', amount(3, 'years'), '3 年'],
  ['a place', amount(3, 'place'), '第 3 名'],
  ['nothing is a dash', amount(null, 'wan'), '—'],
  ['just below the bar never reads as the bar', amountAgainst(0.029996, 0.03, 'share'), '2.9996%'],
  ['nor in money', amountAgainst(99.9999, 100, 'wan'), '99.9999 万元'],
  ['on the bar is the bar', amountAgainst(0.03, 0.03, 'share'), '3%'],
  ['far from it two digits do', amountAgainst(0.0123456, 0.03, 'share'), '1.23%'],
  ['a distance is rounded up', distanceAmount(42.301, 'wan'), '42.31 万元'],
  ['a fair one is left alone', distanceAmount(42.3, 'wan'), '42.3 万元'],
  ['a share lacks percentage points', distanceAmount(0.003, 'share'), '0.3 个百分点'],
  ['so does a percentage', distanceAmount(2.5, 'percent'), '2.5 个百分点'],
  ['half a head does not help', distanceAmount(1.2, 'persons'), '2 人'],
])('%s', (_sentence, got, wanted) => {
  expect(got).toBe(wanted);
});

it('counts in yuan, millions and billions in English', () => {
  speakEnglish(() => {
    expect([
      amount(42.3, 'wan'),
      amount(1500, 'wan'),
      amount(50_000, 'wan'),
      amount(250_000, 'wan'),
      amount(1, 'items'),
      distanceAmount(0.01, 'share'),
    ]).toEqual(['CNY 423,000', 'CNY 15 m', 'CNY 500 m', 'CNY 2.5 bn', '1 item', '1 percentage point']);
  });
});
