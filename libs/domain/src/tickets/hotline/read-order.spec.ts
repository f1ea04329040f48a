import { outcomeOf } from './order';
import { readOrder } from './read-order';

const NOW = Date.parse('2026-01-05T12:00:00+08:00');
const good = { orderNo: 'ZMD1', statusAt: '2026-01-05T09:30:00+08:00', content: '车间断电，请协调。\n已两天' };

it('the least that an order says is enough', () => {
  expect(readOrder(good, NOW)).toEqual({
    order: expect.objectContaining({
      orderNo: 'ZMD1',
      status: 'open',
      statusAt: Date.parse(good.statusAt),
      title: '车间断电，请协调。',
      kind: null,
      urgency: null,
    }),
  });
});

it.each<[string, unknown, string]>([
  ['no object', 'ZMD1', '工单必须是一个 JSON 对象。'],
  ['no number', { ...good, orderNo: ' ' }, '字段 orderNo 必填。'],
  ['a number that is none', { ...good, orderNo: 7 }, '字段 orderNo 应为文字，收到“7”。'],
  ['a text too long', { ...good, place: '长'.repeat(201) }, '字段 place 超过 200 个字。'],
  ['another kind', { ...good, kind: '投诉' }, '字段 kind 的值“投诉”不认识，可用：consultation / help'],
  ['a time without its zone', { ...good, statusAt: '2026-01-05 09:30:00' }, '不是带时区的时间'],
  ['a day that does not exist', { ...good, statusAt: '2026-13-05T09:30:00+08:00' }, '不是带时区的时间'],
  ['a time to come', { ...good, receivedAt: '2026-01-05T12:05:01+08:00' }, '晚于现在'],
  ['a code that is none', { ...good, uscc: '91411700MA40000000' }, '不是有效的统一社会信用代码'],
])('refuses %s with a sentence', (_sentence, raw, sentence) => {
  const read = readOrder(raw, NOW);
  expect('refusal' in read && read.refusal.sentence).toContain(sentence);
});

it.each<[string, number, string, ReturnType<typeof outcomeOf>]>([
  ['what is older changes nothing', 9, 'b', 'older'],
  ['the same once more is no change', 10, 'a', 'unchanged'],
  ['another text of the same moment is a change', 10, 'b', 'updated'],
  ['what is later updates', 11, 'a', 'updated'],
])('%s', (_sentence, statusAt, digest, outcome) => {
  expect(outcomeOf({ statusAt: 10, digest: 'a' }, { statusAt, digest })).toBe(outcome);
});
