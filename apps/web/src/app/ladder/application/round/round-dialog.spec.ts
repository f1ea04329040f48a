import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { RoundRow } from '@yanzhen/contract/ladder/application';
import { fireEvent, render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { RoundDialog } from './round-dialog';

const ROUND: RoundRow = {
  id: 5,
  version: 2,
  name: '2026年第二批专精特新',
  tier: 'specialised',
  scope: 'new',
  opensOn: '2026-11-01',
  closesOn: '2026-11-30',
  graceDays: 5,
  deadlines: [{ unitCode: '411721', day: '2026-12-05' }],
  publicityDays: 5,
  note: '',
  book: null,
  phase: 'open',
  counts: [],
  own: null,
};
const book = (code: string, over = {}) => ({
  id: 1,
  code,
  bookVersion: 1,
  tier: 'specialised',
  scope: ['new'],
  status: 'published',
  zh: code,
  en: code,
  document: '文号',
  ...over,
});

async function open(round: RoundRow | null) {
  const close = jest.fn();
  const view = await render(RoundDialog, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      { provide: MatDialogRef, useValue: { close } },
      { provide: MAT_DIALOG_DATA, useValue: round },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    await view.fixture.whenStable();
  };
  const books = [
    book('specialised-2026'),
    book('specialised-draft', { status: 'draft' }),
    book('specialised-review', { scope: ['review'] }),
    book('giant-2026', { tier: 'giant' }),
  ];
  server.expectOne('/api/rulebooks').flush(books);
  await settled();
  return { server, settled, close };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};
const CREATE = { method: 'POST', url: '/api/rounds' };

it('is made with a name, its days and sound numbers only', async () => {
  const { server, settled, close } = await open(null);
  await press('保存');
  await settled();
  expect(screen.getByText('请填写批次名称')).toBeTruthy();
  expect(screen.getAllByText('请选择日期').length).toBeGreaterThan(1);
  fill('批次名称', '2027年第一批');
  fill('开始日期', '2027-03-01');
  fill('截止日期', '2027-02-01');
  fill('逾期补报天数', '61');
  fill('公示工作日', '0');
  await press('保存');
  await settled();
  for (const why of ['早于开始日期', '0–60 天', '1–60 个工作日']) expect(screen.getByText(why)).toBeTruthy();
  server.expectNone(CREATE);
  fill('截止日期', '2027-03-31');
  fill('逾期补报天数', '5');
  fill('公示工作日', '7');
  fill('西平县', '2027-04-10');
  await press('保存');
  await settled();
  const sent = server.expectOne(CREATE);
  expect(sent.request.body).toMatchObject({
    name: '2027年第一批',
    closesOn: '2027-03-31',
    graceDays: 5,
    publicityDays: 7,
    deadlines: [{ unitCode: '411721', day: '2027-04-10' }],
    book: null,
  });
  sent.flush(ROUND);
  await settled();
  expect(close).toHaveBeenCalledWith(ROUND);
});

it('is held to a published book of its tier and scope', async () => {
  await open(null);
  await userEvent.click(screen.getByLabelText('适用规则'));
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent?.trim());
  expect(names).toEqual(['提交当日有效的规则', 'specialised-2026 · 文号']);
});

it('shows what somebody else saved meanwhile, and saves mine on top only when told to', async () => {
  const { server, settled, close } = await open(ROUND);
  expect(screen.queryByLabelText('申报类别')).toBeNull();
  fill('公示工作日', '7');
  await press('保存');
  await settled();
  const change = { method: 'PUT', url: '/api/rounds/5' };
  const current = { ...ROUND, version: 3, graceDays: 10 };
  const conflict = { code: 'round.changed_since', status: 409, details: {}, current };
  const first = server.expectOne(change);
  expect(first.request.body).toMatchObject({ version: 2, publicityDays: 7 });
  first.flush(conflict, { status: 409, statusText: 'Conflict' });
  await settled();
  expect(close).not.toHaveBeenCalled();
  await press('保存我填写的');
  await settled();
  expect(server.expectOne(change).request.body).toMatchObject({ version: 3, publicityDays: 7, graceDays: 5 });
});
