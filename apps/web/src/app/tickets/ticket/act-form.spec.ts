import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { idOf, isComplete, toAct, typedAct } from './act-form';

const blank = typedAct({ kind: null, urgency: 'normal', asked: null, events: [] } as unknown as TicketDetail);

it.each([
  ['a dispatch without a department', 'dispatch', { kind: 'help' as const }, false],
  ['a dispatch without a kind', 'dispatch', { lead: '市人社局' }, false],
  ['a dispatch with both', 'dispatch', { lead: '市人社局', kind: 'help' as const }, true],
  ['an answer without words', 'reply', { sentence: '  ' }, false],
  ['an extension of nothing', 'ask_extension', { sentence: '等设备', amount: Number.NaN }, false],
  ['a merge into no number', 'merge', { into: '甲' }, false],
  ['a merge into a number', 'merge', { into: 'YZ0000012' }, true],
  ['an acceptance', 'accept', {}, true],
] as const)('%s', (_, act, typed, complete) => {
  expect(isComplete(act, { ...blank, ...typed })).toBe(complete);
});

it('presses one harder than before', () => {
  const events = [{ act: 'supervise', details: { supervision: 'urge' } }];
  const pressed = { kind: null, urgency: 'normal', asked: null, events } as unknown as TicketDetail;
  expect(toAct('supervise', 3, typedAct(pressed)).supervision).toBe('supervise');
  expect(toAct('reply', 3, typedAct(pressed))).not.toHaveProperty('supervision');
});

it('sends what the act needs and nothing else', () => {
  const typed = {
    ...blank,
    sentence: ' 已办 ',
    lead: '市人社局',
    joint: ['市人社局', '市商务局'],
    kind: 'help' as const,
  };
  expect(toAct('reply', 3, typed)).toEqual({
    version: 3,
    act: 'reply',
    sentence: '已办',
    dispatch: null,
    time: null,
    callBack: null,
    intoId: null,
  });
  expect(toAct('dispatch', 1, typed).dispatch).toEqual({
    lead: '市人社局',
    joint: ['市商务局'],
    kind: 'help',
    urgency: 'normal',
  });
  expect(toAct('call_back', 1, { ...typed, reached: false }).callBack).toEqual({
    reached: false,
    solved: null,
    satisfied: null,
  });
});

it.each([
  ['YZ0000012', 12],
  ['yz12', 12],
  [' 12 ', 12],
  ['0', null],
  ['甲', null],
])('reads the number %s', (no, id) => {
  expect(idOf(no)).toBe(id);
});
