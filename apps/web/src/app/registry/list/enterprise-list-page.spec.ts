import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Page } from '@yanzhen/contract/platform/page';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../shared/session/session';
import { EnterpriseListPage } from './enterprise-list-page';

const row: EnterpriseRow = {
  id: 7,
  version: 1,
  uscc: '91411700MA9K3C4E5X',
  name: '驻马店天新机械有限公司',
  unitCode: '411702',
  industryCode: '34',
  sizeClass: 'small',
  sizeYear: 2025,
  revenue: 5060.1,
  establishedOn: '2015-03-08',
  state: 'active',
  tier: 'specialised',
  credit: null,
  hasLeader: false,
  flags: ['suspect_facts'],
  updatedAt: '2026-11-22T00:00:00.000Z',
};

const KINDS = [{ id: 3, zh: '瞪羚企业', en: 'Gazelle enterprise' }];

const page = (items: EnterpriseRow[]): Page<EnterpriseRow> => ({
  items,
  next: null,
  total: items.length,
  capped: false,
});

async function open(role: 'bureau' | 'county', address: Record<string, string>, answer: Page<EnterpriseRow>) {
  const person = { role, unitCode: role === 'county' ? '411721' : null, today: '2026-11-22' };
  const view = await render(EnterpriseListPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { person: () => person, can: () => true } },
    ],
    bindings: Object.entries(address).map(([key, value]) => inputBinding(key, signal(value))),
  });
  const server = TestBed.inject(HttpTestingController);
  const request = server.expectOne(({ url }) => url === '/api/enterprises');
  request.flush(answer);
  server.expectOne('/api/label-kinds').flush(KINDS);
  await new Promise((later) => setTimeout(later));
  await view.fixture.whenStable();
  return { params: request.request.params };
}

it('asks for what the address says and leaves out what the list does not know', async () => {
  const { params } = await open('bureau', { unit: '411702,nowhere', tier: 'none', sort: '-revenue' }, page([row]));
  expect(params.toString()).toBe('unit=411702&tier=none&sort=-revenue');
  expect(screen.getByRole('link', { name: '驻马店天新机械有限公司' }).getAttribute('href')).toBe('/enterprises/7');
  expect(screen.getByText('5,060.10')).toBeTruthy();
});

it('takes one filter away and keeps the others', async () => {
  await open('bureau', { unit: '411702,411721', size: 'micro' }, page([row]));
  const go = jest.spyOn(TestBed.inject(Router), 'navigate');
  await userEvent.click(screen.getByRole('button', { name: '去掉筛选：西平县' }));
  expect(go.mock.lastCall?.[1]).toMatchObject({ queryParams: { unit: '411702' }, queryParamsHandling: 'merge' });
});

it('narrows by label and says so', async () => {
  const { params } = await open('bureau', { label: '3,x' }, page([row]));
  expect(params.get('label')).toBe('3');
  expect(screen.getByRole('button', { name: '去掉筛选：瞪羚企业' })).toBeTruthy();
});

it('leads from an empty register to the import', async () => {
  await open('bureau', {}, page([]));
  expect(screen.getByRole('link', { name: '导入企业名录' }).getAttribute('href')).toBe('/imports');
});

it('offers all enterprises when the filters find nothing', async () => {
  await open('bureau', { q: '不存在' }, page([]));
  expect(screen.getByRole('button', { name: '显示全部企业' })).toBeTruthy();
});

it('asks a county for no unit', async () => {
  await open('county', {}, page([row]));
  expect(screen.queryByText('县区', { selector: 'mat-label' })).toBeNull();
  expect(screen.getByText(/^西平县登记的企业/)).toBeTruthy();
});
