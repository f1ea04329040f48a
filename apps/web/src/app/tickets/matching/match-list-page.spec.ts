import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { TicketCandidate, TicketToMatch } from '@yanzhen/contract/tickets/matching';
import { render, screen, within } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { MatchListPage } from './match-list-page';

const candidate = (over: Partial<TicketCandidate>): TicketCandidate => ({
  enterpriseId: 4,
  name: '驻马店市雁阵食品有限公司',
  uscc: '91411700MA00000000',
  unitCode: '411721',
  way: 'short_in_text',
  sureness: 70,
  told: '雁阵食品',
  divided: true,
  ...over,
});
const WAITING: TicketToMatch = {
  ticketId: 9,
  version: 3,
  no: 'YZ00000009',
  orderNo: '2611250001',
  title: '厂区门前积水',
  content: '雁阵食品门前积水，车辆无法进出。',
  unitCode: '411721',
  enterpriseId: null,
  receivedAt: '2026-11-25T01:00:00.000Z',
  state: 'open',
  mentioned: '雁阵食品',
  candidates: [candidate({}), candidate({ enterpriseId: 5, name: '西平雁阵食品有限公司', way: 'short_name' })],
  decidedBy: null,
  decidedAt: null,
};

async function open(items: readonly TicketToMatch[]) {
  const view = await render(MatchListPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: Session, useValue: { person: () => ({ today: '2026-11-25' }), can: () => true } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  const answer = async (rows: readonly TicketToMatch[]) => {
    await settled();
    const page = { items: rows, total: rows.length, capped: false, next: null };
    server.expectOne(({ url }) => url === '/api/ticket-matches').flush(page);
    await settled();
  };
  await answer(items);
  return { server, settled, answer };
}

it('says why each could be meant, and that the words mean more than one', async () => {
  await open([WAITING]);
  const group = within(screen.getByRole('group', { name: '厂区门前积水' }));
  const [first, second] = group.getAllByRole('button').map(({ textContent }) => textContent);
  expect(first).toContain('诉求内容中的“雁阵食品”像是它的简称；但所指不止一家');
  expect(second).toContain('像是它的简称');
  expect(group.getByRole('button', { name: /不涉及名录中的企业/ })).toBeTruthy();
});

it('takes the press once, for the version that was read, and looks again', async () => {
  const { server, settled, answer } = await open([WAITING]);
  const group = within(screen.getByRole('group', { name: '厂区门前积水' }));
  const button = group.getByRole('button', { name: /西平雁阵/ });
  button.click();
  await settled();
  button.click();
  const sent = server.expectOne('/api/tickets/9/match');
  expect(sent.request.body).toEqual({ version: 3, enterpriseId: 5 });
  sent.flush({ ...WAITING, state: 'decided' });
  await answer([]);
  expect(screen.getByText('这里没有诉求')).toBeTruthy();
});

it('shows how it stands when a colleague was faster', async () => {
  const { server, settled, answer } = await open([WAITING]);
  within(screen.getByRole('group', { name: '厂区门前积水' }))
    .getByRole('button', { name: /不涉及/ })
    .click();
  await settled();
  const problem = { title: '', status: 409, code: 'ticket.changed_since', details: {} };
  server.expectOne('/api/tickets/9/match').flush(problem, { status: 409, statusText: 'Conflict' });
  await answer([{ ...WAITING, version: 4 }]);
  expect(screen.getByRole('group', { name: '厂区门前积水' })).toBeTruthy();
});
