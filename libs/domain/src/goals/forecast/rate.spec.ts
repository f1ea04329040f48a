import { rateOf, readBands, UNKNOWN, wilson, writeBands } from './rate';
import { observedRenewals } from './renewal';

describe('a rate', () => {
  const none = { edited: {}, saved: {}, own: {}, all: {} };
  const band = { low: 0.1, point: 0.5, high: 0.9 };
  it.each([
    ['nothing to observe: anything may come of it', none, 'assumed', 0],
    ['too few, also over all titles', { ...none, own: { submitted: { successes: 4, of: 4 } } }, 'assumed', 0],
    ['enough of its own', { ...none, own: { submitted: { successes: 4, of: 5 } } }, 'observed', 0.8],
    [
      'too few of its own, enough over all',
      { ...none, all: { submitted: { successes: 3, of: 6 } } },
      'observed_all',
      0.5,
    ],
    [
      'saved by the bureau',
      { ...none, saved: { submitted: band }, own: { submitted: { successes: 9, of: 9 } } },
      'saved',
      0.5,
    ],
    [
      'edited just now',
      { ...none, edited: { submitted: { ...band, point: 0.6 } }, saved: { submitted: band } },
      'edited',
      0.6,
    ],
  ] as const)('%s', (_, sources, basis, point) => {
    expect(rateOf('submitted', sources)).toMatchObject({ basis, point });
  });

  it('is as wide as what was seen is little', () => {
    const width = (of: number) => wilson({ successes: of * 0.8, of }).high - wilson({ successes: of * 0.8, of }).low;
    expect(width(5)).toBeGreaterThan(width(50));
    expect(wilson({ successes: 5, of: 5 })).toMatchObject({ point: 1, high: 1 });
    expect(wilson({ successes: 0, of: 5 })).toMatchObject({ low: 0, point: 0 });
    expect(UNKNOWN).toEqual({ low: 0, point: 0, high: 1 });
  });

  it('goes into an address and comes back', () => {
    const text = 'submitted:40-60.5-80,renewal:0-90-100';
    expect(writeBands(readBands(text) ?? {})).toBe(text);
    expect(readBands('')).toEqual({});
  });

  it.each(['submitted:60-40-80', 'submitted:1-2', 'draft:1-2-3', 'submitted:1-2-101', 'submitted:a-b-c', 'x'])(
    'is none: %s',
    (text) => expect(readBands(text)).toBeNull(),
  );
});

describe('observed renewals', () => {
  const title = (enterpriseId: number, validFrom: string, validTo: string, revoked = false) =>
    ({ enterpriseId, unitCode: '411702', validFrom, validTo, revoked }) as const;
  it.each([
    [
      'one that was renewed in time',
      [title(1, '2021-01-01', '2023-12-31'), title(1, '2024-01-01', '2026-12-31')],
      [1, 1],
    ],
    ['one renewed late', [title(1, '2021-01-01', '2023-12-31'), title(1, '2024-06-28', '2026-12-31')], [1, 1]],
    [
      'one that came back too late',
      [title(1, '2021-01-01', '2023-12-31'), title(1, '2024-06-29', '2026-12-31')],
      [0, 1],
    ],
    ['one that lapsed', [title(1, '2021-01-01', '2023-12-31')], [0, 1]],
    ['one that was revoked', [title(1, '2021-01-01', '2023-12-31', true)], [0, 0]],
    ['one that may still be renewed', [title(1, '2021-01-01', '2025-12-31')], [0, 0]],
    [
      'two batches that end together',
      [title(1, '2021-01-01', '2023-12-31'), title(1, '2022-01-01', '2023-12-31')],
      [0, 1],
    ],
    ['one inside a longer one', [title(1, '2021-01-01', '2026-12-31'), title(1, '2022-01-01', '2023-12-31')], [0, 0]],
  ] as const)('%s', (_, titles, [successes, of]) => {
    expect(observedRenewals(titles, '2026-06-01')).toEqual({ successes, of });
  });
});
