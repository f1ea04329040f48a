import type { TrackedStep } from '@yanzhen/contract/tickets/tracking';
import { stepSentence } from './tracking-words';

const step = (over: Partial<TrackedStep>): TrackedStep => ({
  act: 'receive',
  at: '2026-09-21T01:00:00.000Z',
  department: null,
  time: null,
  reached: null,
  attempt: null,
  sentence: null,
  ...over,
});

it.each<[string, Partial<TrackedStep>, string]>([
  ['what came in', {}, '诉求已登记'],
  [
    'a call that reached nobody',
    { act: 'call_back', reached: false, attempt: 2 },
    '第 2 次电话回访未接通，之后会再联系您',
  ],
  ['nobody reached for good', { act: 'not_reached', reached: false, attempt: 3 }, '多次电话回访未能联系上您，回访结束'],
  ['one from before they were counted', { act: 'call_back', reached: false }, '已电话回访，未能联系上您'],
  ['a call', { act: 'call_back', reached: true }, '已电话回访'],
  [
    'more time',
    { act: 'grant_extension', time: { unit: 'working_days', amount: 3 } },
    '经批准，办理时间延长 3 个工作日',
  ],
])('%s in plain words', (_, over, sentence) => {
  expect(stepSentence(step(over))).toBe(sentence);
});
