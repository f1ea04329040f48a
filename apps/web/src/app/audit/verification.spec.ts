import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { AuditVerdict } from '@yanzhen/contract/audit/audit';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Verification } from './verification';

async function verified(verdict: Partial<AuditVerdict>) {
  const view = await render(Verification, {
    providers: [provideZonelessChangeDetection(), provideHttpClient(), provideHttpClientTesting()],
  });
  await userEvent.click(screen.getByRole('button', { name: '校验审计链' }));
  TestBed.inject(HttpTestingController)
    .expectOne('/api/audit/verify')
    .flush({
      rows: 9,
      intact: true,
      firstBroken: null,
      broken: null,
      verifiedAt: '2026-11-22T00:00:00.000Z',
      ...verdict,
    });
  await new Promise((later) => setTimeout(later));
  await view.fixture.whenStable();
}

it('says that the chain holds, and over how many records', async () => {
  await verified({});
  expect(screen.getByText('审计链完整')).toBeTruthy();
  expect(screen.getByText(/校验了 9 条/)).toBeTruthy();
});

it('names the missing end of a chain, which has no record to point at', async () => {
  await verified({ intact: false, broken: { lane: 3, seq: 12, id: null, why: 'tail_missing' } });
  expect(screen.getByText('末尾的记录被删除（第 3-12 号位置）。')).toBeTruthy();
});
