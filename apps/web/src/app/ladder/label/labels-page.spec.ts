import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { LabelRow } from '@yanzhen/contract/ladder/label';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../shared/session/session';
import { LabelsPage } from './labels-page';

const KINDS = [
  { id: 3, zh: '高新技术企业', en: 'High-tech enterprise', retiredOn: null },
  { id: 4, zh: '绿色工厂', en: 'Green factory', retiredOn: '2020-01-01' },
];

const row = (over: Partial<LabelRow> = {}): LabelRow => ({
  id: 1,
  version: 1,
  enterpriseId: 7,
  name: '驻马店天新机械有限公司',
  nameThen: '驻马店天新机械有限公司',
  uscc: '91411700MA9K3C4E5X',
  unitCode: '411702',
  kindId: 3,
  kind: { zh: '高新技术企业', en: 'High-tech enterprise' },
  item: '',
  batch: null,
  document: null,
  certificateNo: null,
  note: null,
  validFrom: '2024-01-01',
  validTo: '2026-12-31',
  endedWhy: null,
  ...over,
});

async function open(address: Record<string, string>, items: LabelRow[], role = 'bureau') {
  const person = { role, unitCode: role === 'county' ? '411721' : null, today: '2026-11-22' };
  const view = await render(LabelsPage, {
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
  const list = server.expectOne(({ url }) => url === '/api/labels');
  list.flush({ items, next: null, total: items.length, capped: false });
  server.expectOne(({ url }) => url === '/api/labels/counts').flush([{ kindId: 3, labels: 12, enterprises: 12 }]);
  server.expectOne('/api/label-kinds').flush(KINDS);
  await new Promise((later) => setTimeout(later));
  await view.fixture.whenStable();
  return list.request.params.toString();
}

it('lists exactly what a number of the scoreboard counted', async () => {
  const asked = await open({ goal: 'smart-factories', begunIn: '2025', asOf: '2025-12-31' }, [row()]);
  expect(asked).toBe('goal=smart-factories&asOf=2025-12-31&begunIn=2025');
  expect(
    screen.getByText('2025 年新获得的标签（统计到 2025年12月31日） · 智能车间（工厂）和智能制造标杆企业 · 1 条'),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: '驻马店天新机械有限公司' }).getAttribute('href')).toBe(
    '/enterprises/7/labels',
  );
});

it('counts today, points out what ends soon, and hides kinds that are retired and that nobody has', async () => {
  expect(await open({ asOf: 'nonsense', kind: '3,x' }, [row()])).toBe('kind=3&asOf=2026-11-22');
  expect(screen.getByText('即将到期')).toBeTruthy();
  expect(screen.getByRole('option', { name: /高新技术企业/ }).textContent).toContain('12');
  expect(screen.queryByRole('option', { name: /绿色工厂/ })).toBeNull();
});

it('takes a kind away with a second click', async () => {
  await open({ kind: '3' }, [row()]);
  const go = jest.spyOn(TestBed.inject(Router), 'navigate');
  await userEvent.click(screen.getByRole('option', { name: /高新技术企业/ }));
  expect(go.mock.lastCall?.[1]).toMatchObject({ queryParams: { kind: null } });
});

it('says whose labels a county sees, and what to do when there is none', async () => {
  await open({}, [], 'county');
  expect(screen.getByText(/· 西平县 · 0 条$/)).toBeTruthy();
  expect(screen.queryByText('县区', { selector: 'mat-label' })).toBeNull();
  expect(screen.getByRole('button', { name: '看今天的全部' })).toBeTruthy();
});
