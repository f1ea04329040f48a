import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Scoreboard } from '@yanzhen/contract/goals/scoreboard';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { render, screen, within } from '@testing-library/angular';
import { Session } from '../shared/session/session';
import { ScoreboardPage } from './scoreboard-page';

beforeAll(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.matchMedia ??= (() => ({ matches: false, addEventListener: () => 0 })) as never;
});

const board = (over: Partial<Scoreboard> = {}): Scoreboard => ({
  asOf: '2025-12-31',
  unit: null,
  opens: true,
  goals: TITLE_KINDS.map((kind, at) => ({
    id: at + 1,
    version: 1,
    code: kind,
    kind,
    target: 100,
    comparison: 'more_than',
    horizon: '2025-12-31',
    clause: '三(五)',
    count: 26,
    byUnit: Object.fromEntries(UNIT_CODES.map((code) => [code, 2])) as Record<UnitCode, number>,
    expiringSoon: 3,
  })),
  ...over,
});

async function open(answer: Scoreboard | null) {
  const view = await render(ScoreboardPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { person: () => ({ today: '2026-11-22' }), can: () => true } },
    ],
    bindings: [inputBinding('asOf', signal('2025-12-31'))],
  });
  const server = TestBed.inject(HttpTestingController);
  const request = server.expectOne('/api/goals/scoreboard?asOf=2025-12-31');
  if (answer) request.flush(answer);
  else request.flush('', { status: 503, statusText: 'down' });
  // The trend and the other goals ask for themselves, the latter only once the page stands.
  for (let round = 0; round < 3; round += 1) {
    await new Promise((later) => setTimeout(later));
    TestBed.tick();
    for (const other of server.match(({ url }) => url.endsWith('/others'))) other.flush([]);
    // No picture is drawn without a screen.
    for (const trend of server.match(({ url }) => url.endsWith('/trend')))
      trend.flush('', { status: 503, statusText: '' });
  }
  await view.fixture.whenStable();
}

it('shows each goal against its bar, and every number opens its list', async () => {
  await open(board());
  expect(screen.getAllByText('> 100')).toHaveLength(4);
  expect(screen.getAllByText('还差 75 家')).toHaveLength(4);
  const table = screen.getByRole('region', { name: '各县区持有情况' });
  const links = within(table).getAllByRole('link');
  expect(links).toHaveLength(14 * 4);
  expect(links[0].getAttribute('href')).toBe('/holders?kind=innovative&asOf=2025-12-31&unit=411702');
});

it('shows one unit without the city’s bar', async () => {
  await open(board({ unit: '411702' }));
  expect(screen.queryByText('> 100')).toBeNull();
  expect(within(screen.getByRole('region', { name: '各县区持有情况' })).getAllByRole('row')).toHaveLength(2);
});

it('gives numbers without doors to whom may not open the lists', async () => {
  await open(board({ opens: false }));
  expect(within(screen.getByRole('region', { name: '各县区持有情况' })).queryAllByRole('link')).toHaveLength(0);
});

it('says so when the count cannot be loaded', async () => {
  await open(null);
  expect(screen.getByRole('alert')).toBeTruthy();
});
