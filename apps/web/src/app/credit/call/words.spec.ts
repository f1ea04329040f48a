import type { RankedLine } from '@yanzhen/contract/credit/call';
import { whyBefore } from './words';

const line = (over: Partial<RankedLine> = {}): RankedLine => ({
  place: 1,
  candidateId: 1,
  enterpriseId: 1,
  name: '甲',
  uscc: 'U',
  unitCode: '411702',
  score: '90',
  group: 0,
  standing: 'normal',
  submittedAt: null,
  revenue: null,
  placing: 'chosen',
  before: null,
  ticket: null,
  ...over,
});

it.each<[string, Partial<RankedLine>, Partial<RankedLine>, string]>([
  ['the score', { before: 'group', score: '95.5' }, {}, '得分更高：95.5 对 90'],
  ['priority', { before: 'priority', standing: 'priority' }, { standing: null }, '同分，信用优先：优先 对 无记录'],
  [
    'an earlier hour',
    { before: 'submitted', submittedAt: '2026-03-01T01:30:00.000Z' },
    {},
    '同分同信用，提交更早：2026-03-01 09:30 对 —',
  ],
  [
    'the draw',
    { before: 'draw', ticket: '0123456789' },
    { ticket: '9876543210' },
    '以上均相同，抽签：签号 01234567… 小于 98765432…',
  ],
  ['nothing, for the last one', {}, {}, ''],
])('says that %s decided, with both values', (_, upper, lower, words) => {
  expect(whyBefore(line(upper), line(lower))).toBe(words);
});
