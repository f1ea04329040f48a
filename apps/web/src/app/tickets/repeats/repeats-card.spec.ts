import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { RepeatsOf } from '@yanzhen/contract/tickets/repeats';
import type { TicketDetail, TicketRow } from '@yanzhen/contract/tickets/ticket';
import { render, screen } from '@testing-library/angular';
import { Confirm } from '../../shared/feedback/confirm';
import { RepeatsCard } from './repeats-card';

const row = (id: number, dueAt: string, over: Partial<TicketRow> = {}): TicketRow => ({
  id,
  version: id + 10,
  no: `YZ000000${id}`,
  orderNo: null,
  channel: 'desk',
  kind: 'help',
  urgency: 'normal',
  state: 'received',
  title: `断电${id}`,
  enterpriseId: 4,
  enterpriseName: null,
  unitCode: null,
  lead: null,
  joint: [],
  cycle: 1,
  receivedAt: '2026-11-25T01:00:00.000Z',
  clock: { step: 'dispatch', dueAt, light: 'green', estimated: false },
  acts: ['dispatch', 'merge'],
  ...over,
});
const MINE = { ...row(1, '2026-11-26T01:00:00.000Z'), content: '', events: [], clocks: [] } as unknown as TicketDetail;

async function open(other: TicketRow, related: TicketRow[] = []) {
  const asked: string[] = [];
  const confirm = { ask: ({ text }: { text: string }) => (asked.push(text), Promise.resolve(true)) };
  const view = await render(RepeatsCard, {
    inputs: { ticket: MINE },
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Confirm, useValue: confirm },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  const found: RepeatsOf = {
    days: 10,
    related,
    repeats: [{ ticket: other, sameEnterprise: true, samePhone: false, alike: 72 }],
  };
  server.expectOne('/api/tickets/1/repeats').flush(found);
  await settled();
  return { server, settled, asked };
}

it('says why it could be the same', async () => {
  await open(row(2, '2026-11-27T01:00:00.000Z'));
  expect(screen.getByText(/同一企业、内容相似 72%/)).toBeTruthy();
});

it.each([
  ['the other, due later, into this one', '2026-11-27T01:00:00.000Z', 2, 12, 1],
  ['this one, due later, into the other', '2026-11-25T09:00:00.000Z', 1, 11, 2],
])('merges %s', async (_sentence, dueAt, from, version, intoId) => {
  const { server, settled, asked } = await open(row(2, dueAt));
  screen.getByRole('button', { name: '合并办理' }).click();
  await settled();
  expect(asked).toEqual([expect.stringContaining(`YZ000000${from}`)]);
  const sent = server.expectOne(`/api/tickets/${from}/acts`);
  expect(sent.request.body).toMatchObject({ act: 'merge', version, intoId });
});

it('offers no merge into what has ended, and remembers that they are two', async () => {
  const { server, settled } = await open(
    row(2, '2026-11-25T09:00:00.000Z', { state: 'closed', acts: [], clock: null }),
  );
  expect(screen.queryByRole('button', { name: '合并办理' })).toBeNull();
  const two = screen.getByRole('button', { name: '不是同一件' });
  two.click();
  two.click();
  await settled();
  const sent = server.expectOne('/api/tickets/1/repeats/2');
  expect(sent.request.body).toEqual({ answer: 'two' });
});

it('marks them as related, shows those that are, and takes it back', async () => {
  const { server, settled } = await open(row(2, '2026-11-27T01:00:00.000Z'), [row(3, '2026-11-27T01:00:00.000Z')]);
  expect(screen.getByRole('link', { name: '断电3' })).toBeTruthy();
  screen.getByRole('button', { name: '标为相关' }).click();
  await settled();
  const sent = server.expectOne('/api/tickets/1/repeats/2');
  expect(sent.request.body).toEqual({ answer: 'related' });
  sent.flush({ days: 10, repeats: [], related: [] });
  await settled();
  screen.getByRole('button', { name: '取消关联' }).click();
  await settled();
  expect(server.expectOne('/api/tickets/1/repeats/3').request.body).toEqual({ answer: 'open' });
});
