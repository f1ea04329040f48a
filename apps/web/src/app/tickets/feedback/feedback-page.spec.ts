import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { FeedbackRow, FeedbackState, HotlineDay } from '@yanzhen/contract/tickets/hotline';
import { render, screen } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { FeedbackPage } from './feedback-page';

const STATE: FeedbackState = {
  clientId: 4,
  client: '驻马店 12345',
  pushed: true,
  waiting: 2,
  waitingSince: '2026-11-25T01:00:00.000Z',
  dead: 1,
};
const DEAD: FeedbackRow = {
  id: 9,
  messageId: 'm',
  client: '驻马店 12345',
  orderNo: '2611250001',
  ticketId: 7,
  act: 'reply',
  state: 'dead',
  attempts: 12,
  createdAt: '2026-11-25T01:00:00.000Z',
  nextAt: '2026-11-25T09:00:00.000Z',
  sentAt: null,
  failure: 'timeout',
};
const DAY: HotlineDay = {
  day: '2026-11-25',
  clientId: 4,
  client: '驻马店 12345',
  received: 213,
  declared: {
    sent: 214,
    acknowledged: 213,
    missing: ['2611250214'],
    stillMissing: 1,
    declaredAt: '2026-11-25T15:00:00.000Z',
  },
  feedback: { sent: 1, acknowledged: 0, missing: [DEAD] },
};

async function open(states: FeedbackState[], may = true) {
  const view = await render(FeedbackPage, {
    inputs: { state: 'dead' },
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Session, useValue: { person: () => ({ today: '2026-11-25' }), can: () => may } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  const page = { items: [DEAD], total: 1, capped: false, next: null };
  server.expectOne('/api/hotline/feedback').flush(states);
  server.expectOne('/api/hotline/messages?state=dead').flush(page);
  await settled();
  server.match('/api/hotline/days').forEach((asked) => asked.flush([DAY]));
  await settled();
  return { server, settled };
}

it('says what is missing on either side, by number', async () => {
  await open([STATE]);
  expect(screen.getByText(/对方清单 214 件，已收到 213 件/)).toBeTruthy();
  expect(screen.getByText('缺 1 件')).toBeTruthy();
  expect(screen.getByText('2611250214')).toBeTruthy();
  expect(screen.getByText('未收 1 条')).toBeTruthy();
});

it('sends again what was given up, once, and says why it failed', async () => {
  const { server, settled } = await open([STATE]);
  expect(screen.getByRole('table', { name: '反馈明细' }).textContent).toContain('对方 5 秒内没有应答');
  const again = screen.getByRole('button', { name: '重新发送' });
  again.click();
  again.click();
  await settled();
  server.expectOne('/api/hotline/messages/9/replay').flush({ count: 1 });
});

it('tells an administrator of the numbers, without a way into requests', async () => {
  await open([STATE], false);
  expect(screen.queryByRole('link', { name: '2611250001' })).toBeNull();
});

it('says where to begin when no hotline is connected', async () => {
  await open([]);
  expect(screen.getByText('还没有热线接入')).toBeTruthy();
});
