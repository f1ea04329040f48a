import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { HolderRow } from '@yanzhen/contract/ladder/title';
import { render, screen } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { HoldersPage } from './holders-page';

const holder = (over: Partial<HolderRow>): HolderRow => ({
  enterpriseId: 7,
  name: '驻马店天新机械有限公司',
  uscc: '91411700MA9K3C4E5X',
  unitCode: '411702',
  kind: 'specialised',
  batch: '2024年第一批专精特新',
  certificateNo: null,
  validFrom: '2025-01-01',
  validTo: '2027-12-31',
  ...over,
});

async function open(address: Record<string, string>, items: HolderRow[], total: number) {
  const view = await render(HoldersPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      {
        provide: Session,
        useValue: { person: () => ({ role: 'bureau', unitCode: null, today: '2026-11-22' }), can: () => true },
      },
    ],
    bindings: Object.entries(address).map(([key, value]) => inputBinding(key, signal(value))),
  });
  const request = TestBed.inject(HttpTestingController).expectOne(({ url }) => url === '/api/holders');
  request.flush({ items, next: null, total, capped: false });
  await new Promise((later) => setTimeout(later));
  await view.fixture.whenStable();
  return request.request.params.toString();
}

it('says exactly what it lists and how many there are', async () => {
  const asked = await open({ kind: 'specialised', asOf: '2025-12-31', unit: '411702' }, [holder({})], 28);
  expect(asked).toBe('kind=specialised&asOf=2025-12-31&unit=411702');
  expect(screen.getByText('截至 2025年12月31日 有效的专精特新中小企业 · 驿城区 · 28 家')).toBeTruthy();
  expect(screen.getByRole('link', { name: '回到目标看板' }).getAttribute('href')).toBe(
    '/goals?asOf=2025-12-31&kind=specialised',
  );
});

it('counts today and points out what ends within half a year', async () => {
  const asked = await open({ kind: 'giant', asOf: 'nonsense' }, [holder({ validTo: '2026-12-31' })], 1);
  expect(asked).toBe('kind=giant&asOf=2026-11-22');
  expect(screen.getByText('即将到期')).toBeTruthy();
});
