import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { RulebookDetail } from '@yanzhen/contract/ladder/rulebook';
import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../shared/session/session';
import { DraftPage } from './draft-page';
import { RulebookPage } from './rulebook-page';

const body = SHIPPED_BOOKS.find(({ code }) => code === 'specialised-2026') ?? SHIPPED_BOOKS[0];

const detail = (over: Partial<RulebookDetail> = {}): RulebookDetail => ({
  id: 7,
  version: 3,
  code: body.code,
  bookVersion: 1,
  tier: body.tier,
  scope: [...body.scope],
  zh: body.zh,
  en: body.en,
  document: body.document,
  effectiveFrom: body.effectiveFrom,
  effectiveTo: body.effectiveTo,
  status: 'published',
  current: true,
  local: false,
  confirmed: false,
  confirmedBy: null,
  confirmedAt: null,
  madeBy: null,
  publishedBy: null,
  publishedAt: null,
  basedOn: null,
  own: false,
  body,
  ...over,
});

async function open(page: Type<unknown>, row: RulebookDetail) {
  const view = await render(page, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { person: () => ({ today: '2026-11-22' }), can: () => true } },
    ],
    bindings: [inputBinding('id', signal('7'))],
  });
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/rulebooks/7').flush(row);
  const settle = async () => {
    await new Promise((later) => setTimeout(later));
    await view.fixture.whenStable();
  };
  await settle();
  return { server, settle };
}

const button = (name: string) => screen.queryByRole('button', { name });

it('shows a published book without any way to edit it, and says why', async () => {
  await open(RulebookPage, detail());
  expect(screen.getByText(/已发布的规则不能修改/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: '修改' })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(button('复制为草稿')).toBeTruthy();
  expect(screen.getByText('今天执行')).toBeTruthy();
  expect(screen.getAllByText(/附件1 第4条/).length).toBeTruthy();
});

it('tells whoever drafted it that somebody else has to publish', async () => {
  await open(RulebookPage, detail({ status: 'submitted', current: false, own: true, madeBy: '张三' }));
  expect(screen.getByText(/自己不能发布/)).toBeTruthy();
  expect(button('发布')).toBeNull();
  expect(button('退回为草稿')).toBeTruthy();
});

it('lets the second person publish', async () => {
  await open(RulebookPage, detail({ status: 'submitted', current: false, madeBy: '张三' }));
  expect(screen.getByText(/张三 请您复核/)).toBeTruthy();
  expect(button('发布')).toBeTruthy();
});

it('opens no editor on a published book', async () => {
  await open(DraftPage, detail());
  expect(screen.getByText(/已发布的规则不能修改/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

describe('a draft', () => {
  const draft = detail({ status: 'draft', current: false, own: true, madeBy: '张三', basedOn: 5 });
  const revenue = () => screen.getByLabelText<HTMLInputElement>(/^上年度营业收入不低于/);
  const type = async (text: string) => {
    await userEvent.clear(revenue());
    await userEvent.type(revenue(), text);
    await userEvent.tab();
  };

  it('shows what a number was, and saves only what was changed', async () => {
    const { server, settle } = await open(DraftPage, draft);
    await type('1200');
    expect(screen.getByText('原为 1,500 万元')).toBeTruthy();
    expect(screen.getByText('条文里还写着 1500，请一并修改')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '保存草稿' }));
    const request = server.expectOne({ method: 'PATCH', url: '/api/rulebooks/7' });
    expect(request.request.body).toEqual({
      version: 3,
      numbers: [{ path: expect.stringMatching(/atLeast$/), value: 1200 }],
    });
    request.flush({ ...draft, version: 4 });
    await settle();
    expect(screen.getByText('没有未保存的改动')).toBeTruthy();
  });

  it('says what is no number and saves nothing', async () => {
    await open(DraftPage, draft);
    await type('很多');
    expect(screen.getByText('请填数字')).toBeTruthy();
    expect(revenue().value).toBe('很多');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '保存草稿' }).disabled).toBe(true);
  });

  it('takes a change back with Escape', async () => {
    await open(DraftPage, draft);
    await type('1200');
    revenue().focus();
    await userEvent.keyboard('{Escape}');
    expect(revenue().value).toBe('1500');
    expect(screen.getByText('没有未保存的改动')).toBeTruthy();
  });

  it('shows both versions when somebody else saved first', async () => {
    const { server, settle } = await open(DraftPage, draft);
    await type('1200');
    await userEvent.click(screen.getByRole('button', { name: '保存草稿' }));
    server
      .expectOne({ method: 'PATCH', url: '/api/rulebooks/7' })
      .flush({ code: 'rulebook.changed_since', current: { ...draft, version: 4 } }, { status: 409, statusText: '' });
    await settle();
    const both = screen.getByRole('alertdialog');
    expect(both.textContent).toContain('1,200 万元');
    expect(both.textContent).toContain('1,500 万元');
    await userEvent.click(screen.getByRole('button', { name: '保存我填写的' }));
    expect(server.expectOne({ method: 'PATCH', url: '/api/rulebooks/7' }).request.body).toMatchObject({ version: 4 });
  });
});
