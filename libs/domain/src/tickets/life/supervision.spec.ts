import { hardest, mustNotFallBack, nextSupervision, type Supervision, supervisionsFrom } from './supervision';

const pressed = (...levels: (Supervision | undefined)[]) =>
  levels.map((supervision) => ({ act: 'supervise' as const, details: supervision ? { supervision } : {} }));

it.each<[string, ReturnType<typeof pressed>, Supervision | null, Supervision]>([
  ['first it is urged', [], null, 'urge'],
  ['then supervised', pressed('urge', 'urge'), 'urge', 'supervise'],
  ['then a notice goes round', pressed('urge', 'supervise'), 'supervise', 'notice'],
  ['and another', pressed('notice'), 'notice', 'notice'],
  ['an urging of the hotline afterwards takes nothing back', pressed('supervise', 'urge'), 'supervise', 'notice'],
  ['what was kept without a level was supervised', pressed(undefined), 'supervise', 'notice'],
])('%s', (_sentence, events, reached, next) => {
  expect(hardest([{ act: 'receive', details: {} }, ...events])).toBe(reached);
  expect(nextSupervision(reached)).toBe(next);
  expect(mustNotFallBack(null, reached)).toBe(next);
});

it('may be pressed hard at once, and never more softly again', () => {
  expect(supervisionsFrom(null)).toEqual(['urge', 'supervise', 'notice']);
  expect(mustNotFallBack('notice', null)).toBe('notice');
  expect(mustNotFallBack('supervise', 'supervise')).toBe('supervise');
  expect(() => mustNotFallBack('urge', 'supervise')).toThrow(
    expect.objectContaining({ code: 'ticket.supervision_back' }),
  );
});
