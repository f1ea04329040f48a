import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PlannedVisits as Planned } from '@yanzhen/contract/liaison/planned';
import type { VisitRow } from '@yanzhen/contract/liaison/visit';
import { render, screen } from '@testing-library/angular';
import { PlannedVisits } from './planned-visits';

const visit = (over: Partial<VisitRow>): VisitRow => ({
  id: 1,
  clientId: 'theirs',
  version: 1,
  enterpriseId: 7,
  enterpriseName: '某厂',
  unitCode: '411721',
  state: 'planned',
  plannedOn: '2026-06-20',
  visitedOn: null,
  atTime: '09:30',
  place: null,
  topics: [],
  by: '王某',
  mine: false,
  ...over,
});

async function open(on: string | null, known: Partial<Planned>) {
  const view = await render(PlannedVisits, {
    inputs: { enterpriseId: 7, on, visit: 'mine' },
    providers: [provideZonelessChangeDetection(), provideHttpClient(), provideHttpClientTesting()],
  });
  const server = TestBed.inject(HttpTestingController);
  const asked = server.expectOne(`/api/liaison/enterprises/7/planned${on ? `?on=${on}` : ''}`);
  const quota = { year: 2026, used: 0, limit: 24, confirmed: false };
  asked.flush({ planned: [], lastVisitOn: null, quota, nearDays: 14, ...known });
  await new Promise((later) => setTimeout(later));
  await view.fixture.whenStable();
}

it('proposes to go together on near days', async () => {
  await open('2026-06-15', { planned: [visit({})] });
  expect(screen.getByText(/可以合并成一次/)).toBeTruthy();
  expect(screen.getByText('可同行')).toBeTruthy();
});

it('only tells of far ones, and of all before a day is chosen', async () => {
  await open(null, { planned: [visit({ plannedOn: '2026-12-01' })] });
  expect(screen.getByText(/其他人也计划走访/)).toBeTruthy();
  expect(screen.queryByText('可同行')).toBeNull();
});

it('says nothing of one’s own plan', async () => {
  await open('2026-06-15', { planned: [visit({ clientId: 'mine', mine: true })] });
  expect(screen.getByText(/没有其他人计划走访/)).toBeTruthy();
});

it('warns above the quota of the year, and says that nobody has confirmed it', async () => {
  await open('2026-06-15', { quota: { year: 2026, used: 24, limit: 24, confirmed: false } });
  expect(screen.getByRole('alert').textContent).toContain('25');
  expect(screen.getByText('待核实')).toBeTruthy();
});
