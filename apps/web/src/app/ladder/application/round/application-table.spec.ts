import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import type { ApplicationRow } from '@yanzhen/contract/ladder/application';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../../shared/session/session';
import { ApplicationTable } from './application-table';

const row = (id: number, name: string, over: Partial<ApplicationRow> = {}) =>
  ({
    id,
    version: id * 10,
    name,
    uscc: `91411700MAW00000${id}X`,
    unitCode: '411721',
    state: 'submitted',
    submission: 1,
    verdict: null,
    late: false,
    reviewers: [],
    submittedAt: '2026-11-20T02:00:00.000Z',
    acts: ['county_pass', 'county_return', 'withdraw'],
    ...over,
  }) as ApplicationRow;
const ROWS = [row(1, '甲公司'), row(2, '乙公司'), row(3, '丙公司', { state: 'city_passed', acts: ['withdraw'] })];

async function open() {
  await render(ApplicationTable, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      { provide: Session, useValue: { me: () => ({ role: 'county' }), can: () => true } },
    ],
    bindings: [inputBinding('roundId', signal('1'))],
  });
  const server = TestBed.inject(HttpTestingController);
  // A list that is asked for anew is never stable before its answer.
  const settled = () => new Promise((later) => setTimeout(later, 20));
  const answer = async () => {
    for (const one of server.match(({ url }) => url === '/api/applications'))
      one.flush({ items: ROWS, next: null, total: ROWS.length, capped: false });
    await settled();
  };
  await answer();
  return { server, settled, answer };
}

const choose = (name: string) => userEvent.click(screen.getByRole('checkbox', { name: `选择 ${name}` }));
const offered = () =>
  within(screen.getByRole('group', { name: '批量办理' }))
    .queryAllByRole('button')
    .map(({ textContent }) => textContent?.trim());

it('offers what may be done with each of the chosen, and nothing of the applicant', async () => {
  await open();
  expect(screen.queryByRole('group', { name: '批量办理' })).toBeNull();
  await choose('甲公司');
  await choose('乙公司');
  expect(screen.getByText('已选 2 家')).toBeTruthy();
  expect(offered()).toEqual(['县区审核通过', '退回企业修改']);
  await choose('丙公司');
  expect(offered()).toEqual([]);
  expect(screen.getByText('所选企业没有可以一起办理的事项')).toBeTruthy();
  await choose('丙公司');
  expect(offered()).toHaveLength(2);
});

it('sends each with the version that was seen, and says of each that was refused why', async () => {
  const { server, settled, answer } = await open();
  await choose('甲公司');
  await choose('乙公司');
  await userEvent.click(screen.getByRole('button', { name: '退回企业修改' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText('退回企业修改：2 家企业')).toBeTruthy();
  expect(dialog.getByRole('button', { name: '退回企业修改' })).toHaveProperty('disabled', true);
  await userEvent.type(dialog.getByRole('textbox'), '请补充审计报告');
  await userEvent.click(dialog.getByRole('button', { name: '退回企业修改' }));
  await settled();
  const sent = server.expectOne('/api/applications/batch');
  const items = [{ id: 1, version: 10 }, { id: 2, version: 20 }]; // prettier-ignore
  expect(sent.request.body).toEqual({ act: 'county_return', sentence: '请补充审计报告', items });
  const refused = { id: 2, done: false, code: 'application.own_entry', details: {} };
  sent.flush({ items: [{ id: 1, done: true, code: null, details: {} }, refused] });
  await settled();
  await answer();
  const told = screen.getByRole('status').textContent;
  expect(told).toContain('已办理 1 项，1 项没有办理：');
  expect(told).toContain('乙公司：这份申报由您填报或提交，须由其他人审核。');
  expect(screen.queryByRole('group', { name: '批量办理' })).toBeNull();
});
