import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PoolRow } from '@yanzhen/contract/ladder/pool';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../shared/session/session';
import { PoolsPage } from './pools-page';

const stay = (over: Partial<PoolRow> = {}): PoolRow => ({
  id: 5,
  version: 1,
  pool: 'seed-giant',
  enterpriseId: 7,
  name: '驻马店天新机械有限公司',
  nameThen: '驻马店天新机械有限公司',
  uscc: '91411700MA9K3C4E5X',
  unitCode: '411702',
  enteredOn: '2026-03-01',
  enterReason: '细分市场占有率高',
  leftOn: null,
  leaveReason: null,
  ...over,
});

async function open(address: Record<string, string>, items: PoolRow[], mayWrite = true) {
  const person = { role: mayWrite ? 'bureau' : 'leader', unitCode: null, today: '2026-11-22' };
  const view = await render(PoolsPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { person: () => person, can: () => mayWrite } },
    ],
    bindings: Object.entries(address).map(([key, value]) => inputBinding(key, signal(value))),
  });
  const server = TestBed.inject(HttpTestingController);
  const settle = async () => {
    await new Promise((later) => setTimeout(later));
    await view.fixture.whenStable();
  };
  const list = server.expectOne(({ url }) => url === '/api/pools');
  list.flush({ items, next: null, total: items.length, capped: false });
  server.expectOne(({ url }) => url === '/api/pools/counts').flush([{ pool: 'seed-giant', members: items.length }]);
  await new Promise((later) => setTimeout(later));
  const near = server.match(({ url }) => url === '/api/reach');
  for (const request of near) request.flush({ items: [], next: null, total: 0, capped: false, book: null });
  await settle();
  return {
    asked: list.request.params.toString(),
    near: near.map(({ request }) => request.params.toString()),
    server,
    settle,
  };
}

it('says who is in, why, and asks for the near ones that are not', async () => {
  const { asked, near } = await open({ pool: 'seed-giant' }, [stay()]);
  expect(asked).toBe('pool=seed-giant&asOf=2026-11-22');
  expect(near).toEqual(['tier=giant&notIn=seed-giant&short=2&limit=20']);
  expect(screen.getByText('截至 2026年11月22日 在小巨人种子名单的企业 · 1 条')).toBeTruthy();
  expect(screen.getByText('细分市场占有率高')).toBeTruthy();
  expect(screen.queryByRole('columnheader', { name: '出库原因' })).toBeNull();
});

it('lets one leave for a reason only', async () => {
  const { server, settle } = await open({ pool: 'seed-giant' }, [stay()]);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '驻马店天新机械有限公司出库' }));
  await user.click(await screen.findByRole('button', { name: '出库' }));
  expect(screen.getAllByText('请写明原因').length).toBeGreaterThan(0);
  await user.type(screen.getByLabelText(/^出库原因/), '已获称号');
  await user.click(screen.getByRole('button', { name: '出库' }));
  await settle();
  const left = server.expectOne('/api/pools/5/leave').request;
  expect(left.body).toEqual({ version: 1, leftOn: '2026-11-22', reason: '已获称号' });
});

it('shows reasons of leaving in the history, and changes nothing for who only reads', async () => {
  await open(
    { pool: 'rnd', past: 'true' },
    [stay({ pool: 'rnd', leftOn: '2026-05-01', leaveReason: '停止研发' })],
    false,
  );
  expect(screen.getByText('停止研发')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '入库' })).toBeNull();
});
