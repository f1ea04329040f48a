import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { BulkBar } from './bulk-bar';

const row = (id: number, over: Partial<TicketRow> = {}): TicketRow => ({
  id,
  version: id + 10,
  no: `YZ000000${id}`,
  orderNo: null,
  channel: 'desk',
  kind: 'help',
  urgency: 'normal',
  state: 'accepted',
  title: `诉求${id}`,
  enterpriseId: null,
  enterpriseName: null,
  unitCode: null,
  lead: '市人社局',
  joint: [],
  cycle: 1,
  receivedAt: '2026-11-25T01:00:00.000Z',
  clock: null,
  acts: ['reply'],
  ...over,
});

async function open(chosen: TicketRow[], mayGroup = false) {
  const view = await render(BulkBar, {
    inputs: { chosen, mayGroup },
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  const settled = async () => {
    await new Promise((later) => setTimeout(later, 20));
    view.fixture.detectChanges();
  };
  return { server: TestBed.inject(HttpTestingController), settled };
}

it('offers an act for those of the chosen that allow it, with their number', async () => {
  await open([row(1), row(2, { acts: ['accept'] }), row(3)]);
  expect(screen.getByText('已选 3 件')).toBeTruthy();
  expect(screen.getByRole('button', { name: '签收（1）' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '答复（2）' })).toBeTruthy();
});

it('answers each with its own version, and says which was not done and why', async () => {
  const { server, settled } = await open([row(1), row(2)]);
  screen.getByRole('button', { name: '答复（2）' }).click();
  await settled();
  const dialog = within(screen.getByRole('dialog'));
  const send = dialog.getByRole<HTMLButtonElement>('button', { name: '答复' });
  expect(send.disabled).toBe(true);
  fireEvent.input(dialog.getByRole('textbox'), { target: { value: '已解决' } });
  await settled();
  send.click();
  send.click();
  await settled();
  const sent = server.expectOne('/api/ticket-acts');
  expect(sent.request.body).toEqual({
    act: 'reply',
    items: [
      { id: 1, version: 11 },
      { id: 2, version: 12 },
    ],
    sentence: '已解决',
    dispatch: null,
  });
  sent.flush({
    items: [
      { id: 1, done: true, code: null, details: {} },
      { id: 2, done: false, code: 'ticket.own_reply', details: {} },
    ],
  });
  await settled();
  await settled();
  const told = screen.getByRole('status').textContent;
  expect(told).toContain('已办理 1 项，1 项没有办理：');
  expect(told).toContain('诉求2');
});

it('says that nothing can be done with them together', async () => {
  await open([row(1, { acts: [] })]);
  expect(screen.getByText('这几件没有可以一起办的')).toBeTruthy();
});

it('groups those that have not ended, for who may say so', async () => {
  await open([row(1, { acts: [] }), row(2, { acts: [], state: 'closed' })], true);
  expect(screen.getByRole('button', { name: '归为共性问题（1）' })).toBeTruthy();
  expect(screen.queryByText('这几件没有可以一起办的')).toBeNull();
});
