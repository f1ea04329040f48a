import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TicketFile, TicketFiles } from '@yanzhen/contract/tickets/file';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { fireEvent, render, screen } from '@testing-library/angular';
import { Confirm } from '../../shared/feedback/confirm';
import { Session } from '../../shared/session/session';
import { TicketHistory } from '../ticket/history';
import { TicketFilesCard } from './ticket-files-card';

const SIGNED_IN = { provide: Session, useValue: { person: () => ({ role: 'enterprise' }) } };
const FILE: TicketFile = {
  id: 3,
  name: '用电申请.pdf',
  size: 2048,
  internal: false,
  by: '企业办事员',
  department: null,
  at: '2026-11-25T03:00:00.000Z',
  removedAt: null,
  mine: true,
};
const GONE: TicketFile = { ...FILE, id: 2, name: '传错了.pdf', mine: false, removedAt: '2026-11-25T02:00:00.000Z' };
const INTERNAL: TicketFile = {
  ...FILE,
  id: 4,
  name: '核查记录.pdf',
  internal: true,
  by: '程立言',
  department: '市人社局',
};

async function open(files: TicketFiles, sure = true) {
  const shown: (readonly TicketFile[])[] = [];
  const asked: string[] = [];
  const confirm = { ask: ({ text }: { text: string }) => (asked.push(text), Promise.resolve(sure)) };
  const view = await render(TicketFilesCard, {
    inputs: { ticket: { id: 7 } as TicketDetail },
    on: { shown: (all) => shown.push(all) },
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Confirm, useValue: confirm },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  server.expectOne('/api/tickets/7/files').flush(files);
  await settled();
  const choose = async (...chosen: File[]) => {
    fireEvent.change(screen.getByLabelText(/上传附件/), { target: { files: chosen } });
    await settled();
  };
  return { server, settled, shown, asked, choose };
}

const paper = (name: string) => new File(['%PDF'], name);

it('lists what is there with who and how large, tells the history of what was removed too', async () => {
  const files = [GONE, FILE, { ...INTERNAL, mine: false }];
  const { shown } = await open({ files, mayAdd: true, mayBeInternal: true });
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('2 KB · 企业办事员');
  expect(lines[1]).toContain('内部');
  expect(lines[1]).toContain('程立言（市人社局）');
  expect(screen.getByRole('link', { name: '用电申请.pdf' }).getAttribute('href')).toBe('/api/tickets/7/files/3');
  expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(['删除附件 用电申请.pdf']);
  expect(shown.at(-1)).toEqual(files);
});

it('sends one after another, for handlers internally, and says of each why it was not taken', async () => {
  const { server, settled, choose } = await open({ files: [], mayAdd: true, mayBeInternal: true });
  await choose(paper('坏的.pdf'), paper('好的.pdf'));
  const first = server.expectOne({ method: 'POST', url: '/api/tickets/7/files' });
  expect((first.request.body as FormData).get('internal')).toBe('true');
  const key = first.request.headers.get('idempotency-key');
  const problem = { title: '', status: 400, code: 'files.damaged', details: {} };
  first.flush(problem, { status: 400, statusText: 'Bad Request' });
  await settled();
  const second = server.expectOne({ method: 'POST', url: '/api/tickets/7/files' });
  expect(second.request.headers.get('idempotency-key')).not.toBe(key);
  second.flush({ files: [{ ...FILE, name: '好的.pdf' }], mayAdd: true, mayBeInternal: true });
  await settled();
  expect(screen.getByRole('alert').textContent).toContain('坏的.pdf：文件不完整');
  expect(screen.getByRole('link', { name: '好的.pdf' })).toBeTruthy();
});

it('of the enterprise has no choice, and nobody adds where they may not', async () => {
  const { server, choose } = await open({ files: [], mayAdd: true, mayBeInternal: false });
  expect(screen.queryByText('给谁看')).toBeNull();
  await choose(paper('甲.pdf'));
  const sent = server.expectOne({ method: 'POST', url: '/api/tickets/7/files' });
  expect((sent.request.body as FormData).has('internal')).toBe(false);
});

it('is only read where nothing may be added', async () => {
  await open({ files: [], mayAdd: false, mayBeInternal: false });
  expect(screen.getByText('没有附件')).toBeTruthy();
  expect(screen.queryByLabelText(/上传附件/)).toBeNull();
});

it.each([
  [true, 1],
  [false, 0],
])('removes after asking: %s', async (sure, calls) => {
  const { server, settled, asked } = await open({ files: [FILE], mayAdd: true, mayBeInternal: false }, sure);
  screen.getByRole('button', { name: '删除附件 用电申请.pdf' }).click();
  await settled();
  expect(asked[0]).toContain('用电申请.pdf');
  const sent = server.match({ method: 'DELETE', url: '/api/tickets/7/files/3' });
  expect(sent).toHaveLength(calls);
  sent[0]?.flush({ files: [GONE], mayAdd: true, mayBeInternal: false });
  await settled();
  expect(screen.queryByText('没有附件') !== null).toBe(sure);
});

it('stands in the line of time when it came and when it went', async () => {
  const inputs = { events: [], files: [GONE, INTERNAL] };
  await render(TicketHistory, { inputs, providers: [provideZonelessChangeDetection(), SIGNED_IN] });
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
  expect(lines.map((line) => /上传附件|删除附件/.exec(line)?.[0])).toEqual(['上传附件', '上传附件', '删除附件']);
  expect(lines.filter((line) => line.includes('传错了.pdf'))).toHaveLength(2);
});
