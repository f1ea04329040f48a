import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { RulebookDetail } from '@yanzhen/contract/ladder/rulebook';
import type { WhatIf } from '@yanzhen/contract/ladder/what-if';
import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import { numbersOf } from '@yanzhen/domain/ladder/rulebook/numbers';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Session } from '../../shared/session/session';
import { numbersText, readNumbers } from './question';
import { WhatIfPage } from './what-if-page';

const bookOf = (code: string) => SHIPPED_BOOKS.find((book) => book.code === code) ?? SHIPPED_BOOKS[0];

const detail = (id: number, body: Rulebook, current: boolean): RulebookDetail => ({
  id,
  version: 1,
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
  current,
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
});

const BOOKS = [detail(1, bookOf('specialised-2022'), false), detail(2, bookOf('specialised-2026'), true)];
const revenue = numbersOf(BOOKS[1].body).find(({ id, role }) => id === 'revenue' && role === 'atLeast')?.path ?? '';

const answer: WhatIf = {
  asOf: '2026-11-22',
  enterprises: 2000,
  before: { eligible: 90, undecided: 40, not_eligible: 1870 },
  after: { eligible: 78, undecided: 40, not_eligible: 1882 },
  moves: [{ from: 'eligible', to: 'not_eligible', count: 12 }],
  // No picture is drawn without a screen.
  byUnit: [],
  dropsBy: [{ criterion: 'revenue', count: 12 }],
  passCount: 0,
  dropCount: 12,
  pass: [],
  drop: [
    {
      enterpriseId: 7,
      name: '驻马店天新机械有限公司',
      uscc: '91411700MA9K3C4E5X',
      unitCode: '411702',
      before: 'eligible',
      after: 'not_eligible',
      decidedBy: ['revenue'],
    },
  ],
  took: 120,
};

async function open(address: Record<string, string>) {
  const view = await render(WhatIfPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideRouter([]),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { person: () => ({ today: '2026-11-22' }), can: () => true } },
    ],
    bindings: Object.entries(address).map(([key, value]) => inputBinding(key, signal(value))),
  });
  const server = TestBed.inject(HttpTestingController);
  const settle = async () => {
    for (let round = 0; round < 3; round += 1) {
      server.match('/api/rulebooks').forEach((request) => request.flush(BOOKS));
      for (const book of BOOKS) server.match(`/api/rulebooks/${book.id}`).forEach((request) => request.flush(book));
      await new Promise((later) => setTimeout(later));
      TestBed.tick();
    }
    await Promise.race([view.fixture.whenStable(), new Promise((later) => setTimeout(later, 50))]);
  };
  await settle();
  return { server, settle };
}

it('keeps tried numbers in an address', () => {
  expect(readNumbers(numbersText({ 'requires[2].test.atLeast': 0.04, b: -1 }))).toEqual({
    'requires[2].test.atLeast': 0.04,
    b: -1,
  });
  expect(readNumbers('nonsense;a~;b~x;c~2')).toEqual({ c: 2 });
});

it('offers the change of 2026 on the data of today', async () => {
  await open({});
  const go = jest.spyOn(TestBed.inject(Router), 'navigate');
  await userEvent.click(screen.getByRole('button', { name: /^今天的数据/ }));
  expect(go.mock.lastCall?.[1]).toMatchObject({ queryParams: { book: 2, against: 1 } });
});

it('asks what the address says and tells who falls, and why', async () => {
  const { server, settle } = await open({ book: '2', against: '2', n: `${revenue}~2000` });
  const request = server.expectOne('/api/what-if');
  expect(request.request.body).toEqual({ book: 2, against: 2, numbers: [{ path: revenue, value: 2000 }] });
  expect(document.querySelector('[aria-busy="true"]')).toBeTruthy();
  request.flush(answer);
  await settle();
  expect(document.querySelector('[aria-busy="true"]')).toBeNull();
  expect(screen.getByText('少 12 家')).toBeTruthy();
  expect(screen.getByText('达到条件 → 未达到条件：12 家')).toBeTruthy();
  expect(screen.getByRole('link', { name: '驻马店天新机械有限公司' }).getAttribute('href')).toBe(
    '/enterprises/7/ladder',
  );
  expect(screen.getByText('原为 1,500 万元')).toBeTruthy();
});

it('asks nothing of a book against itself', async () => {
  const { server } = await open({ book: '2', against: '2' });
  server.expectNone('/api/what-if');
  expect(screen.getByText('两边是同一部规则')).toBeTruthy();
});

it('asks nothing while a number does not fit', async () => {
  const { server } = await open({ book: '2', against: '1', n: `${revenue}~1e99` });
  server.expectNone('/api/what-if');
  expect(screen.getByText('有数字不合适')).toBeTruthy();
});
