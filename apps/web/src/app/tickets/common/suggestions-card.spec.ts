import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CommonSuggestion, CommonSuggestions } from '@yanzhen/contract/tickets/common-suggestion';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import { render, screen } from '@testing-library/angular';
import { Notice } from '../../shared/feedback/notice';
import { CommonSuggestionsCard } from './suggestions-card';

const row = (id: number, lead: string | null): TicketRow =>
  ({ id, title: `招工难${id}`, state: 'accepted', lead, enterpriseName: `企业${id}` }) as TicketRow;
const suggestion = (lead: string | null): CommonSuggestion => ({
  title: '节后招工困难',
  words: ['招工困难', '缝纫工'],
  enterprises: 3,
  requests: [row(1, lead), row(2, null), row(3, lead)],
});

async function open(suggestions: CommonSuggestion[]) {
  const undos: (() => void)[] = [];
  const notice = { problem: () => undefined, sayWithUndo: (_: string, undo: () => void) => void undos.push(undo) };
  const view = await render(CommonSuggestionsCard, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Notice, useValue: notice },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  const load = async (some: CommonSuggestion[]) => {
    const found: CommonSuggestions = { days: 30, read: 42, most: 500, fewest: 3, suggestions: some };
    server.expectOne('/api/common-suggestions').flush(found);
    await settled();
  };
  await load(suggestions);
  return { server, settled, load, undos };
}

it('says what was compared, and why each is suggested', async () => {
  await open([suggestion('市人社局')]);
  expect(screen.getByText(/最近 30 天.*比较了最新的 42 件（最多\s*500 件）/)).toBeTruthy();
  expect(screen.getByText('3 件诉求，3 家企业，都提到 “招工困难”、“缝纫工”')).toBeTruthy();
});

it('makes an issue by one press, once, and takes it back', async () => {
  const { server, settled, load, undos } = await open([suggestion('市人社局')]);
  const button = screen.getByRole('button', { name: '归为共性问题' });
  button.click();
  button.click();
  const sent = server.expectOne({ method: 'POST', url: '/api/common-issues' });
  expect(sent.request.headers.get('idempotency-key')).toBeTruthy();
  expect(sent.request.body).toEqual({
    title: '节后招工困难',
    cause: '3 件诉求，3 家企业，都提到 “招工困难”、“缝纫工”',
    lead: '市人社局',
    ticketIds: [1, 2, 3],
  });
  sent.flush({ id: 7, version: 1, title: '节后招工困难' });
  await settled();
  await load([]);
  expect(screen.getByText('没有发现。')).toBeTruthy();
  undos[0]?.();
  const gone = server.expectOne(({ method, url }) => method === 'DELETE' && url === '/api/common-issues/7');
  expect(gone.request.params.get('version')).toBe('1');
  gone.flush(null);
  await settled();
  await load([suggestion('市人社局')]);
});

it('dismissed is said once and can be taken back', async () => {
  const { server, settled, load, undos } = await open([suggestion(null)]);
  screen.getByRole('button', { name: '不是共性问题' }).click();
  const sent = server.expectOne('/api/common-suggestions/dismissals');
  expect(sent.request.body).toEqual({ ticketIds: [1, 2, 3], dismissed: true });
  sent.flush({});
  await settled();
  await load([]);
  undos[0]?.();
  expect(server.expectOne('/api/common-suggestions/dismissals').request.body).toEqual({
    ticketIds: [1, 2, 3],
    dismissed: false,
  });
});
