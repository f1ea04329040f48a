import type { Distance } from '@yanzhen/domain/ladder/evaluation/finding';
import { waysToClose } from './distance-words';
import { factName } from './fact-words';
import { pointsTables } from './points-words';
import { speakEnglish } from './speak-english';
import { impossibleWords, unknownWords } from './unknown-words';
import { valueWords } from './value-words';

const INTENSITY = {
  ratio: [
    { annual: 'rndExpense', year: -1 },
    { annual: 'revenue', year: -1 },
  ],
} as const;

const up = (fact: string | null, measure: Distance['measure'], by: number): Distance => ({
  fact,
  measure,
  direction: 'up',
  by,
});

describe('what would close a gap', () => {
  it.each<[string, Distance[], string, string]>([
    [
      'by an amount or by a share',
      [up('rndExpense@2025', 'wan', 42.3), up(null, 'share', 0.003)],
      '2025年研发费用还差 42.3 万元，或2025年研发强度还差 0.3 个百分点',
      'R&D expense of 2025 is CNY 423,000 short, or R&D intensity of 2025 is 0.3 percentage points short',
    ],
    [
      'downwards',
      [{ fact: 'totalLiabilities@2025', measure: 'wan', direction: 'down', by: 120 }],
      '2025年负债总额需要减少 120 万元',
      'Total liabilities of 2025 has to fall by CNY 1.2 m',
    ],
    [
      'by a place',
      [{ fact: 'nationalRank', measure: 'place', direction: 'down', by: 2 }],
      '主导产品国内细分市场排名还需前进 2 位',
      'Place of the leading product in the domestic segment has to rise by 2 places',
    ],
  ])('%s', (_sentence, distances, zh, en) => {
    expect(waysToClose(distances, INTENSITY, 2026)).toBe(zh);
    speakEnglish(() => expect(waysToClose(distances, INTENSITY, 2026)).toBe(en));
  });
});

it.each([
  ['an annual figure with its year', 'rndExpense@2025', '2025年研发费用'],
  ['a statement', 'class2Ip', '与主导产品相关的有效Ⅱ类知识产权'],
  ['the industry', 'industryCode', '行业'],
  ['the titles', 'titles', '持有的称号'],
  ['what nobody knows stands as it is', 'moon', 'moon'],
])('%s has a name', (_sentence, ref, name) => {
  expect(factName(ref)).toBe(name);
});

it('says what is missing, and what was left out because it cannot be right', () => {
  expect(unknownWords('missing', ['revenue@2025', 'class1Ip'])).toBe(
    '还没有填报：2025年营业收入、与主导产品相关的有效Ⅰ类知识产权',
  );
  expect(unknownWords('base')).toBe('基期为零或负数，增长率无法计算');
  expect(impossibleWords({ facts: ['rndExpense@2025', 'revenue@2025'], why: 'rnd_above_revenue' })).toBe(
    '2025年的研发费用大于营业收入，两个数都没有采用，请核对单位和数值。',
  );
  expect(impossibleWords({ facts: ['class1IpOwn', 'class1Ip'], why: 'part_above_whole' })).toBe(
    '“其中自主研发的Ⅰ类知识产权”大于“与主导产品相关的有效Ⅰ类知识产权”，两个数都没有采用，请核对。',
  );
});

it.each([
  ['an amount', 'revenue@2025', 1234.5, '1,234.5 万元'],
  ['yes', 'ownBrand', true, '是'],
  ['a choice', 'rndInstitution', 'province', '省级（含省部级）'],
  ['a day', 'segmentSince', '2018-05-01', '2018年5月1日'],
  ['no events', 'awards', [], '没有'],
  [
    'an event with its place',
    'awards',
    [{ kind: 'national', on: '2024-11-03', rank: 2, name: '科学技术进步奖' }],
    '国家级 科学技术进步奖（2024年11月3日、第 2 名）',
  ],
  ['a judgement with its reason', 'marketPosition', { yes: true, why: '省内第一' }, '符合：省内第一'],
  ['a number per year', 'platformScore', { 2025: 51, 2026: 63.5 }, '2026年 63.5 分、2025年 51 分'],
  ['nothing', 'ownBrand', null, '—'],
])('%s is told', (_sentence, ref, value, words) => {
  expect(valueWords(ref, value)).toBe(words);
});

it('prints the steps of an item from the best to the worst', () => {
  const [table] = pointsTables({
    bands: INTENSITY,
    from: [
      { bar: 0.05, points: 20 },
      { bar: 0.03, points: 15 },
    ],
    else: 0,
  });
  expect(table.of).toBe('上年度研发强度');
  expect(table.lines).toEqual([
    { when: '不低于 5%', points: 20 },
    { when: '不低于 3%', points: 15 },
    { when: '其他', points: 0 },
  ]);
  expect(pointsTables({ per: { fullYears: 'segmentSince' }, step: 2, points: 1, cap: 5 })[0].rule).toBe(
    '每满 2 年 得 1 分，最高 5 分',
  );
});
