import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DraftRequest } from '@yanzhen/contract/tickets/repeats';
import { render, screen } from '@testing-library/angular';
import { DraftRepeats } from './draft-repeats';

const LOOK = '/api/ticket-drafts/repeats';
const blank: DraftRequest = { enterpriseId: null, phone: null, title: '', content: '' };

async function open(draft: Partial<DraftRequest>, own = false) {
  const view = await render(DraftRepeats, {
    inputs: { draft: { ...blank, ...draft }, own },
    providers: [provideZonelessChangeDetection(), provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
  const server = TestBed.inject(HttpTestingController);
  const later = async (ms = 700) => {
    await new Promise((done) => setTimeout(done, ms));
    view.fixture.detectChanges();
  };
  return { view, server, later };
}

it('waits until the writing pauses, and asks once', async () => {
  const { view, server, later } = await open({ phone: '13900001234', content: '请协调' });
  await later(100);
  view.fixture.componentRef.setInput('draft', { ...blank, phone: '13900001234', content: '请协调变压器' });
  await later(400);
  server.expectNone(LOOK);
  await later();
  expect(server.expectOne(LOOK).request.body).toMatchObject({ content: '请协调变压器' });
});

it.each<[string, Partial<DraftRequest>, boolean]>([
  ['nobody', { content: '请协调变压器' }, false],
  ['half a phone', { phone: '139', content: '请协调变压器' }, false],
  ['no text', { phone: '13900001234' }, false],
])('asks nothing for %s', async (_, draft, own) => {
  const { server, later } = await open(draft, own);
  await later();
  server.expectNone(LOOK);
});

it('says with which it could be the same and why, and is silent when it cannot look', async () => {
  const { view, server, later } = await open({ content: '请协调变压器' }, true);
  await later();
  const ticket = { id: 7, no: 'YZ0000007', title: '变压器增容', state: 'accepted', receivedAt: '2026-11-25T01:00:00Z' };
  const found = { days: 10, repeats: [{ ticket, sameEnterprise: true, samePhone: false, alike: 81 }] };
  server.expectOne(LOOK).flush(found);
  await later(0);
  expect(screen.getByRole('link', { name: /YZ0000007/ }).getAttribute('target')).toBe('_blank');
  expect(screen.getByText(/同一企业、内容相似 81%/)).toBeTruthy();
  view.fixture.componentRef.setInput('draft', { ...blank, content: '请协调天然气' });
  await later();
  server.expectOne(LOOK).flush(null, { status: 500, statusText: 'down' });
  await later(0);
  expect(screen.queryByRole('link')).toBeNull();
});
