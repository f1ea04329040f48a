import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Forecast } from '@yanzhen/contract/goals/forecast';
import { UNKNOWN } from '@yanzhen/domain/goals/forecast/rate';
import { RATE_KEYS } from '@yanzhen/domain/goals/forecast/rate-key';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { ForecastPage } from './forecast-page';

const foreseen = (over: Partial<Forecast> = {}): Forecast => ({
  code: 'innovative-sme',
  kind: 'innovative',
  today: '2026-11-22',
  to: '2026-12-31',
  unit: null,
  opens: true,
  goal: { target: 600, comparison: 'at_least', horizon: '2025-12-31' },
  needed: 600,
  neededBy: 'goal',
  valid: 590,
  coming: 3,
  ending: 4,
  registered: 589,
  lines: RATE_KEYS.map((by) => ({
    by,
    count: by === 'submitted' ? 20 : 0,
    rate: { ...UNKNOWN, basis: 'assumed', observed: { successes: 1, of: 2 }, observedAll: null },
    expected: { low: 0, point: 0, high: by === 'submitted' ? 20 : 0 },
  })),
  total: { low: 589, point: 589, high: 609 },
  outlook: 'open',
  missing: 11,
  saved: { version: 0, bands: {}, note: '', by: null, at: null },
  ...over,
});

async function open(answer: Forecast) {
  const view = await render(ForecastPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { person: () => ({ today: '2026-11-22', role: 'bureau' }), can: () => true } },
    ],
    bindings: [inputBinding('code', signal('innovative-sme'))],
  });
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/goals/forecast?code=innovative-sme').flush(answer);
  const page = { items: [], next: null, total: 0, capped: false, candidates: 0 };
  // The list of who can close the gap asks for itself, once the page stands.
  for (let round = 0; round < 3; round += 1) {
    await new Promise((later) => setTimeout(later));
    TestBed.tick();
    for (const gap of server.match(({ url }) => url.endsWith('/gap'))) gap.flush(page);
  }
  await view.fixture.whenStable();
}

it('says what is expected, against what is needed, and opens the rows of every number', async () => {
  await open(foreseen());
  expect(screen.getByText('预计 589 (589–609) 家')).toBeTruthy();
  expect(screen.getByText('取决于假设：高值能达到，低值达不到')).toBeTruthy();
  const links = within(screen.getByRole('region', { name: '由什么组成' })).getAllByRole('link');
  expect(links).toHaveLength(4 + RATE_KEYS.length);
  expect(links[0].getAttribute('href')).toBe('/goals/forecast/rows?code=innovative-sme&to=2026-12-31&part=valid');
  expect(screen.getAllByText('假设')).toHaveLength(RATE_KEYS.length);
});

it('puts an edited assumption into the address once it makes a band', async () => {
  await open(foreseen());
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  fireEvent.click(screen.getByRole('button', { name: '修改假设' }));
  const [low, point] = ['低', '中'].map((end) => screen.getByLabelText(`申报中：已提交，${end}值 %`));
  fireEvent.change(low, { target: { value: '30' } });
  expect(screen.getByRole('alert').textContent).toContain('0 ≤ 低 ≤ 中');
  expect(navigate).not.toHaveBeenCalled();
  fireEvent.change(point, { target: { value: '45.5' } });
  const params = navigate.mock.calls.at(-1)?.[1]?.queryParams;
  expect(params).toEqual({ rates: 'submitted:30-45.5-100' });
});

it('gives numbers without doors to whom may not open the lists, and judges nothing without a plan', async () => {
  await open(foreseen({ opens: false, needed: null, neededBy: null, missing: null, outlook: null, unit: '411721' }));
  expect(within(screen.getByRole('region', { name: '由什么组成' })).queryAllByRole('link')).toEqual([]);
  expect(screen.queryByText('谁能补上差额')).toBeNull();
  expect(screen.getByText('这个月没有为本县区编制计划，不判断能否达到。')).toBeTruthy();
});
