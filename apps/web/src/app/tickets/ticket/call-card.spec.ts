import type { CallsRow } from '@yanzhen/contract/tickets/ticket';
import { render, screen } from '@testing-library/angular';
import { CallCard } from './call-card';
import { attemptWords, closedAsWords } from './call-words';

const sample = { why: 'everyone', share: 100, text: null, drawn: null } as const;
const open = (over: Partial<CallsRow>) =>
  render(CallCard, { inputs: { calls: { missed: 0, least: 3, sample, ...over } } });

it.each<[string, Partial<CallsRow>, RegExp]>([
  ['everybody is called back', {}, /现在全部回访/],
  ['answered before there was a sample', { sample: null }, /需要回访/],
  ['one call in vain', { missed: 1 }, /第 1 次未接通，可以再打；满 3 次后可确认未联系上/],
  ['enough calls in vain', { missed: 3 }, /第 3 次未接通，可以再打，也可以确认未联系上/],
  ['always of this kind', { sample: { ...sample, why: 'kind' } }, /这类诉求一律回访/],
  ['supervised', { sample: { ...sample, why: 'supervised' } }, /督办过的一律回访/],
  [
    'not drawn, with what anybody can repeat',
    { sample: { why: 'not_drawn', share: 20, text: 'YZ0000012|1|2026-11', drawn: 43.21 } },
    /未抽中回访.*43\.21.*YZ0000012\|1\|2026-11.*20%/,
  ],
])('says %s', async (_, over, words) => {
  await open(over);
  expect(screen.getByText(words)).toBeTruthy();
});

it('says nothing of calls in vain before the first', async () => {
  await open({});
  expect(screen.queryByText(/未接通/)).toBeNull();
});

it('tells the history which call it was and how it was closed', () => {
  expect(attemptWords('call_back', 2)).toBe('第 2 次未接通');
  expect(attemptWords('not_reached', 3)).toBe('共 3 次未接通');
  expect(closedAsWords('not_sampled')).toContain('未抽中回访');
});
