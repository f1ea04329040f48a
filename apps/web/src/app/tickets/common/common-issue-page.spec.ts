import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CommonIssueDetail, LinkedRequest } from '@yanzhen/contract/tickets/common';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import { fireEvent, render, screen } from '@testing-library/angular';
import { Confirm } from '../../shared/feedback/confirm';
import { Session } from '../../shared/session/session';
import { CommonIssuePage } from './common-issue-page';

const linked = (id: number, over: Partial<LinkedRequest> = {}): LinkedRequest => ({
  ticket: { id, no: `YZ000000${id}`, title: `招工难${id}`, state: 'accepted', enterpriseName: '甲公司' } as TicketRow,
  answeredAt: null,
  objection: null,
  ...over,
});
const ISSUE: CommonIssueDetail = {
  id: 5,
  version: 3,
  title: '节后用工短缺',
  lead: '市人社局',
  state: 'open',
  requests: 3,
  enterprises: 2,
  open: 3,
  createdAt: '2026-11-25T01:00:00.000Z',
  answeredAt: null,
  cause: '返岗率低',
  answer: null,
  answeredBy: null,
  createdBy: '林致远',
  linked: [linked(1), linked(2), linked(3, { objection: 'common.other_lead' })],
};

async function open(issue: CommonIssueDetail, writes = true) {
  const asked: string[] = [];
  const view = await render(CommonIssuePage, {
    inputs: { id: '5' },
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Session, useValue: { can: () => writes, person: () => ({ today: '2026-11-25' }) } },
      {
        provide: Confirm,
        useValue: { ask: ({ text }: { text: string }) => (asked.push(text), Promise.resolve(true)) },
      },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  const load = async (now: CommonIssueDetail) => {
    server.expectOne('/api/common-issues/5').flush(now);
    await settled();
  };
  await load(issue);
  return { server, settled, load, asked };
}

it('gives one answer for the version that was read, once, and lists whom it left alone', async () => {
  const { server, settled, load, asked } = await open(ISSUE);
  expect(screen.getByText(/由别的单位主办，不由“市人社局”答复/)).toBeTruthy();
  const send = () => screen.getByRole<HTMLButtonElement>('button', { name: '统一答复' });
  expect(send().disabled).toBe(true);
  fireEvent.input(screen.getByLabelText('答复内容'), { target: { value: ' 已组织招聘会 ' } });
  await settled();
  send().click();
  send().click();
  await settled();
  expect(asked[0]).toContain('现在能答复的 2 件');
  expect(asked[0]).toContain('另有 1 件原样不动');
  const [sent] = server.match('/api/common-issues/5/answer');
  expect(sent?.request.body).toEqual({ version: 3, answer: '已组织招聘会' });
  const refused = { id: 3, done: false, code: 'common.other_lead', details: { lead: '市人社局' } };
  const done = { done: true, code: null, details: {} };
  sent?.flush({ items: [{ id: 1, ...done }, { id: 2, ...done }, refused] });
  await settled();
  const answeredAt = '2026-11-26T01:00:00.000Z';
  await load({
    ...ISSUE,
    state: 'answered',
    answer: '已组织招聘会',
    answeredBy: '程立言',
    answeredAt,
    linked: [linked(1, { answeredAt }), linked(2, { answeredAt }), linked(3, { objection: 'common.other_lead' })],
  });
  expect(screen.getByRole('status').textContent).toContain('已办理 2 项，1 项没有办理');
  expect(screen.queryByRole('button', { name: /答复其余/ })).toBeNull();
  expect(screen.getAllByRole('button', { name: '移出' })).toHaveLength(1);
});

it('goes on with the rest by the same words', async () => {
  const answered = { ...ISSUE, version: 4, state: 'answered' as const, answer: '已组织招聘会', answeredBy: '程立言' };
  const { server, settled } = await open(answered);
  screen.getByRole('button', { name: '答复其余 2 件' }).click();
  await settled();
  const sent = server.expectOne('/api/common-issues/5/answer');
  expect(sent.request.body).toEqual({ version: 4, answer: '已组织招聘会' });
});

it('keeps what was typed when somebody was faster, and shows what is', async () => {
  const { server, settled, load } = await open(ISSUE);
  fireEvent.input(screen.getByLabelText('答复内容'), { target: { value: '已组织招聘会' } });
  await settled();
  screen.getByRole('button', { name: '统一答复' }).click();
  await settled();
  const problem = { title: '', status: 409, code: 'common.changed_since', details: {} };
  server.expectOne('/api/common-issues/5/answer').flush(problem, { status: 409, statusText: 'Conflict' });
  await settled();
  await load({ ...ISSUE, version: 4, title: '用工短缺' });
  expect(screen.getByRole('heading', { name: '用工短缺' })).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('答复内容').value).toBe('已组织招聘会');
});

it('is not changed by a department that answers it', async () => {
  await open(ISSUE, false);
  expect(screen.queryByRole('button', { name: '移出' })).toBeNull();
  expect(screen.queryByRole('button', { name: '修改' })).toBeNull();
  expect(screen.getByRole('button', { name: '统一答复' })).toBeTruthy();
});
