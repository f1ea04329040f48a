import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TicketNote } from '@yanzhen/contract/tickets/note';
import { fireEvent, render, screen } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { TicketHistory } from '../ticket/history';
import { NoteForm } from './note-form';

const SIGNED_IN = { provide: Session, useValue: { person: () => ({ role: 'enterprise' }) } };
const NOTE: TicketNote = {
  id: 3,
  text: '先电话联系企业',
  by: '程立言',
  department: '市人社局',
  mentioned: ['林致远'],
  at: '2026-11-25T03:00:00.000Z',
};

async function open() {
  const said: TicketNote[][] = [];
  const view = await render(NoteForm, {
    inputs: { ticketId: 7 },
    on: { said: (notes) => said.push(notes) },
    providers: [provideZonelessChangeDetection(), provideHttpClient(), provideHttpClientTesting()],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  server.expectOne('/api/tickets/7/note-people').flush([{ id: 2, name: '林致远', department: '市工信局' }]);
  await settled();
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: '添加备注' });
  const type = async (text: string) => {
    fireEvent.input(screen.getByLabelText('写一条备注'), { target: { value: text } });
    await settled();
  };
  return { server, settled, said, button, type };
}

it('is said once however often it is pressed, and the field is free again', async () => {
  const { server, settled, said, button, type } = await open();
  expect(button().disabled).toBe(true);
  await type(' 先电话联系企业 ');
  button().click();
  button().click();
  await settled();
  const sent = server.expectOne('/api/tickets/7/notes');
  expect(sent.request.body).toEqual({ text: '先电话联系企业', mentioned: [] });
  expect(sent.request.headers.has('idempotency-key')).toBe(true);
  sent.flush([NOTE]);
  await settled();
  expect(said).toEqual([[NOTE]]);
  expect(screen.getByLabelText<HTMLTextAreaElement>('写一条备注').value).toBe('');
});

it('keeps what was written when it is refused, and says why', async () => {
  const { server, settled, button, type } = await open();
  await type('请看');
  button().click();
  await settled();
  const problem = { title: '', status: 403, code: 'ticket.notes_not_yours', details: {} };
  server.expectOne('/api/tickets/7/notes').flush(problem, { status: 403, statusText: 'Forbidden' });
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('只给市工信局和正在办理的单位看');
  expect(screen.getByLabelText<HTMLTextAreaElement>('写一条备注').value).toBe('请看');
});

it('stands in the line of time, visibly internal', async () => {
  const event = { id: 1, cycle: 1, act: 'receive', by: '林致远', role: 'bureau', department: null, sentence: null };
  const events = [
    { ...event, at: '2026-11-25T02:00:00.000Z', details: {} },
    { ...event, id: 2, act: 'dispatch', at: '2026-11-25T04:00:00.000Z', details: {} },
  ] as never;
  await render(TicketHistory, {
    inputs: { events, notes: [NOTE] },
    providers: [provideZonelessChangeDetection(), SIGNED_IN],
  });
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines.map((line) => line.includes('内部备注'))).toEqual([false, true, false]);
  expect(lines[1]).toContain('@林致远');
});
