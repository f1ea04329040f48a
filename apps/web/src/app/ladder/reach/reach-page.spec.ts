import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { EvaluationRun } from '@yanzhen/contract/ladder/evaluation';
import type { ReachPage as Answer, ReachRow, ReachSummary } from '@yanzhen/contract/ladder/reach';
import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../shared/session/session';
import { ReachPage } from './reach-page';

const book = SHIPPED_BOOKS.find(({ code }) => code === 'specialised-2026') ?? null;

const row: ReachRow = {
  enterpriseId: 7,
  name: '驻马店天新机械有限公司',
  uscc: '91411700MA9K3C4E5X',
  unitCode: '411702',
  industryCode: '34',
  verdict: 'not_eligible',
  points: null,
  short: 1,
  unknown: 1,
  judgement: 0,
  distance: 0.12,
  heldBy: ['revenue'],
  open: ['platform-score'],
  gaps: [
    {
      id: 'revenue',
      state: 'short',
      value: 1320,
      bar: 1500,
      distances: [{ fact: 'revenue@2025', measure: 'wan', direction: 'up', by: 180 }],
    },
    { id: 'platform-score', state: 'unknown', value: null, bar: 50, distances: [] },
  ],
  evaluatedAt: '2026-11-22T00:00:00.000Z',
};

const count = { enterprises: 2000, eligible: 5, within: [12, 30, 60] as [number, number, number], undecided: 40 };
const summary: ReachSummary = {
  tier: 'specialised',
  scope: 'new',
  book: 'specialised-2026',
  bookVersion: 1,
  evaluatedAt: '2026-11-22T00:00:00.000Z',
  all: count,
  byUnit: [{ unitCode: '411702', count }],
  onlyBy: [{ criterion: 'revenue', count: 9 }],
  holders: 92,
  goal: { target: 100, horizon: '2025-12-31', needed: 8 },
};

const run = (over: Partial<EvaluationRun>): EvaluationRun => ({
  id: 3,
  cause: 'nightly',
  asOf: '2026-11-22',
  state: 'done',
  total: 2000,
  done: 2000,
  changed: 14,
  startedAt: '2026-11-22T00:00:00.000Z',
  finishedAt: '2026-11-22T00:01:00.000Z',
  by: null,
  ...over,
});

async function open(role: string, address: Record<string, string>, items: ReachRow[], runs: EvaluationRun[] = []) {
  const view = await render(ReachPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      {
        provide: Session,
        useValue: {
          person: () => ({ role, unitCode: role === 'county' ? '411702' : null, today: '2026-11-22' }),
          can: (permission: string) => role === 'bureau' || permission !== 'ladder.evaluate',
        },
      },
    ],
    bindings: Object.entries(address).map(([key, value]) => inputBinding(key, signal(value))),
  });
  const server = TestBed.inject(HttpTestingController);
  const list = server.expectOne(({ url }) => url === '/api/reach');
  const answer: Answer = { items, next: null, total: items.length, capped: false, book };
  list.flush(answer);
  server.expectOne(({ url }) => url === '/api/reach/summary').flush(summary);
  await new Promise((later) => setTimeout(later));
  TestBed.tick();
  server.match('/api/evaluation-runs').forEach((request) => request.flush(runs));
  await new Promise((later) => setTimeout(later));
  await view.fixture.whenStable();
  return list.request.params.toString();
}

it('tells how many are near against how many are needed, and what holds each back', async () => {
  const asked = await open('bureau', {}, [row]);
  expect(asked).toBe('tier=specialised');
  expect(screen.getByText('12 家只差一项，还需 8 家')).toBeTruthy();
  const table = screen.getByRole('region', { name: '可冲刺企业' });
  expect(within(table).getByText('2025年营业收入还差 180 万元')).toBeTruthy();
  expect(within(table).getByText('缺少数据，补报后才能判定')).toBeTruthy();
  expect(within(table).getByText('差 1 项、1 项未知')).toBeTruthy();
  expect(within(table).getByRole('link', { name: row.name }).getAttribute('href')).toBe('/enterprises/7/ladder');
});

it('asks for what the address says and leaves out what it does not know', async () => {
  const asked = await open(
    'bureau',
    { tier: 'giant', unit: '411702,nowhere', criterion: 'revenue', only: '1', short: '1', verdict: 'perhaps' },
    [row],
  );
  expect(asked).toBe('tier=giant&unit=411702&criterion=revenue&short=1&only=true');
});

it('narrows the list to exactly those that a number counts', async () => {
  await open('bureau', {}, [row]);
  const go = jest.spyOn(TestBed.inject(Router), 'navigate');
  await userEvent.click(screen.getByRole('button', { name: /12 只差一项/ }));
  expect(go.mock.lastCall?.[1]).toMatchObject({ queryParams: { short: 1, verdict: 'undecided,not_eligible' } });
  await userEvent.click(screen.getByRole('button', { name: /9 家/ }));
  expect(go.mock.lastCall?.[1]).toMatchObject({ queryParams: { criterion: 'revenue', only: '1', short: null } });
});

it('shows a county its own unit, without starting a run', async () => {
  await open('county', {}, [row], [run({})]);
  expect(screen.getByText(/^驿城区离下一级最近/)).toBeTruthy();
  expect(screen.queryByText('县区', { selector: 'mat-label' })).toBeNull();
  expect(screen.getByText(/14 条结论有变化/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '现在评估' })).toBeNull();
});

it('shows how far a run is', async () => {
  await open('bureau', {}, [row], [run({ state: 'running', done: 500, finishedAt: null })]);
  expect(screen.getByText('500 / 2,000 · 25%')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '现在评估' })).toBeNull();
});

it('leads out of filters that find nobody', async () => {
  await open('bureau', { criterion: 'revenue' }, []);
  expect(screen.getByRole('button', { name: '看全部' })).toBeTruthy();
});
