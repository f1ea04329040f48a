import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import { fireEvent, render, screen } from '@testing-library/angular';
import { GroupDialog, type Grouped } from './group-dialog';

const row = (id: number, lead: string | null): TicketRow =>
  ({ id, title: `招工难${id}`, state: 'accepted', lead }) as TicketRow;

async function open(rows: TicketRow[], known: object[] = []) {
  const closed: Grouped[] = [];
  const view = await render(GroupDialog, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      { provide: MAT_DIALOG_DATA, useValue: { rows } },
      { provide: MatDialogRef, useValue: { close: (grouped: Grouped) => closed.push(grouped) } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  server.expectOne('/api/common-issues').flush({ items: known, next: null, total: known.length, capped: false });
  await settled();
  return { server, settled, closed };
}

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: '归为共性问题' });
const ROWS = [row(1, '市人社局'), row(2, null), row(3, '市人社局'), row(4, '市科技局')];

it('begins with the words of the first and who leads most; the cause is said by a person', async () => {
  const { server, settled, closed } = await open(ROWS);
  expect(button().disabled).toBe(true);
  fireEvent.input(screen.getByLabelText('共同的原因'), { target: { value: '返岗率低' } });
  await settled();
  button().click();
  button().click();
  const sent = server.expectOne({ method: 'POST', url: '/api/common-issues' });
  expect(sent.request.headers.get('idempotency-key')).toBeTruthy();
  expect(sent.request.body).toEqual({
    title: '招工难1',
    cause: '返岗率低',
    lead: '市人社局',
    ticketIds: [1, 2, 3, 4],
  });
  sent.flush({ id: 7 });
  await settled();
  expect(closed).toEqual([{ created: 7 }]);
});

it('stays open with the sentence when one of them waits elsewhere, and tries again under the same key', async () => {
  const { server, settled, closed } = await open(ROWS);
  fireEvent.input(screen.getByLabelText('共同的原因'), { target: { value: '返岗率低' } });
  await settled();
  button().click();
  const first = server.expectOne({ method: 'POST', url: '/api/common-issues' });
  const problem = { title: '', status: 422, code: 'common.request_taken', details: { id: 3, title: '招工难3' } };
  first.flush(problem, { status: 422, statusText: 'Unprocessable' });
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('“招工难3”已在另一个共性问题中等待答复');
  button().click();
  const again = server.expectOne({ method: 'POST', url: '/api/common-issues' });
  expect(again.request.headers.get('idempotency-key')).toBe(first.request.headers.get('idempotency-key'));
  expect(closed).toEqual([]);
});

it('adds them to one that is known, without words of its own', async () => {
  const { server, settled, closed } = await open(ROWS, [{ id: 9, title: '用工短缺', state: 'open' }]);
  screen.getByRole('combobox', { name: '归入' }).click();
  await settled();
  screen.getByRole('option', { name: '用工短缺（待答复）' }).click();
  await settled();
  expect(screen.queryByLabelText('共同的原因')).toBeNull();
  button().click();
  const sent = server.expectOne('/api/common-issues/9/requests');
  expect(sent.request.body).toEqual({ ticketIds: [1, 2, 3, 4] });
  sent.flush({ items: [] });
  await settled();
  expect(closed).toEqual([{ added: { items: [] } }]);
});
