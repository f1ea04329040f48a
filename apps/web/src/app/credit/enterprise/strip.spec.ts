import { stripOf } from './strip';

it.each([
  ['nothing before the first record', [{ standing: 'blocked', from: '2026-01-01', to: null }], ['normal', 'blocked']],
  [
    'only what lies within four years',
    [
      { standing: 'blocked', from: '2019-01-01', to: '2019-12-31' },
      { standing: 'normal', from: '2020-01-01', to: '2025-12-31' },
      { standing: 'priority', from: '2026-01-01', to: '2026-06-30' },
      { standing: 'normal', from: '2026-07-01', to: null },
    ],
    ['normal', 'priority', 'normal'],
  ],
] as const)('shows %s, without gaps', (_, periods, standings) => {
  const { stretches, at, first, last } = stripOf(periods, '2026-11-25');
  expect([first, last]).toEqual(['2023-11-25', '2027-11-25']);
  expect(stretches.map(({ standing }) => standing)).toEqual(standings);
  expect(stretches.reduce((all, { width }) => all + width, 0)).toBeCloseTo(100);
  expect(at).toBeGreaterThan(74);
  expect(at).toBeLessThan(76);
});
