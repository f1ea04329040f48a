import { NO_EVENT } from './typed-event';
import { NOT_TOLD, typedFact } from './typed-fact';
import { readTyped } from './read-typed';

const TODAY = '2026-11-25';
const text = (text: string) => ({ ...NOT_TOLD, text });
const award = { ...NO_EVENT, kind: 'province', on: '2025-01-01', rank: '2' };

it.each([
  ['an amount with its unit', 'revenue@2025', text('1.2亿'), 12_000],
  ['a loss', 'netProfit@2025', text('-3.5'), -3.5],
  ['a percentage', 'marketShare', text('12.5%'), 12.5],
  ['a score of a year', 'platformScore@2026', text('63.5'), 63.5],
  ['yes', 'ownBrand', text('yes'), true],
  ['no', 'ownBrand', text('no'), false],
  ['a choice', 'rndInstitution', text('province'), 'province'],
  ['no events', 'awards', text('none'), []],
  ['an event', 'awards', { text: 'some', why: '', events: [award] }, [{ kind: 'province', on: '2025-01-01', rank: 2 }]],
  ['a judgement', 'marketPosition', { text: 'yes', why: ' 前列 ', events: [] }, { yes: true, why: '前列' }],
  ['nothing typed is not told, not zero', 'class1Ip', text(' '), null],
])('%s is read', (_sentence, ref, typed, value) => {
  expect(readTyped(ref, typed, TODAY)).toEqual({ value, problem: null });
});

it.each([
  ['words for a number', 'revenue@2025', text('很多'), '请填数字，例如 1234.5'],
  ['negative revenue', 'revenue@2025', text('-1'), '不能是负数'],
  ['half a person', 'employees@2025', text('12.5'), '应是整数'],
  ['half a patent', 'class1Ip', text('1.5'), '应是整数'],
  ['a score above its range', 'platformScore@2026', text('101'), '这个数太大，请核对'],
  ['a day to come', 'segmentSince', text('2027-01-01'), '这一天还没有到'],
  ['an event without a kind', 'awards', { text: 'some', why: '', events: [NO_EVENT] }, '请选择类别'],
  ['a judgement without a reason', 'marketPosition', text('no'), '请写明判断的理由'],
])('%s is refused with a sentence', (_sentence, ref, typed, problem) => {
  expect(readTyped(ref, typed, TODAY)).toEqual({ value: null, problem });
});

it.each([
  ['a figure', 'revenue@2025', 1234.5],
  ['yes', 'ownBrand', true],
  ['events', 'awards', [{ kind: 'national', on: '2024-01-01', rank: 1 }]],
  ['a judgement', 'marketPosition', { yes: false, why: '不明显' }],
])('%s comes back as it was told', (_sentence, ref, value) => {
  expect(readTyped(ref, typedFact(ref, value), TODAY).value).toEqual(value);
});
