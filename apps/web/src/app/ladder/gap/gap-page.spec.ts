import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { ActivatedRoute, convertToParamMap, provideRouter } from '@angular/router';
import type { LadderOfEnterprise } from '@yanzhen/contract/ladder/evaluation';
import { SHIPPED_BOOKS } from '@yanzhen/domain/ladder/book';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import { type TriedValue, withFact } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { of } from 'rxjs';
import { Session } from '../../shared/session/session';
import { GapPage } from './gap-page';

const AS_OF = '2026-11-25';
const HELD = { kind: 'specialised', validFrom: '2025-01-01', validTo: '2027-12-31' } as const;
const NOTHING: EnterpriseFacts = { industryCode: '34', annual: [], stated: {}, titles: [HELD] };
const AGREED: [string, TriedValue][] = [
  ['creditBlocked', false],
  ['qualityBenefit', { yes: true, why: '好' }],
  ['drivingRole', { yes: true, why: '好' }],
  ['coreCompetence', { yes: true, why: '好' }],
];

/** The ladder of somebody whose next step is the city's pool. */
function ladder(...told: [string, TriedValue][]): LadderOfEnterprise {
  const facts = told.reduce((all, [ref, value]) => withFact(all, ref, value), NOTHING);
  const leading = SHIPPED_BOOKS.filter(({ tier }) => tier === 'leading');
  return {
    enterpriseId: 7,
    asOf: AS_OF,
    scope: 'new',
    facts,
    sources: {},
    books: leading,
    evaluations: [],
    held: [HELD],
    others: [],
  };
}

async function open(first: LadderOfEnterprise, role = 'enterprise') {
  const own = ['registry.facts.write', 'credit.read'];
  const permissions = role === 'bureau' ? [...own, 'registry.write'] : own;
  await render(GapPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      {
        provide: ActivatedRoute,
        useValue: {
          paramMap: of(convertToParamMap({ id: '7' })),
          queryParamMap: of(convertToParamMap({ tier: 'leading' })),
        },
      },
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      {
        provide: Session,
        useValue: {
          person: () => ({ role, today: AS_OF, enterpriseId: 7 }),
          can: (permission: string) => permissions.includes(permission),
        },
      },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = () => new Promise((later) => setTimeout(later, 20));
  // The history asks once the page shows it, so more than one round.
  const answer = async (now: LadderOfEnterprise) => {
    for (let round = 0; round < 3; round += 1) {
      for (const one of server.match(({ url }) => url.endsWith('/ladder'))) one.flush(now);
      for (const one of server.match(({ method, url }) => method === 'GET' && /(stated|facts|evaluations)$/.test(url)))
        one.flush([]);
      for (const one of server.match('/api/enterprises/7')) one.flush({ id: 7, name: '甲公司', state: 'active' });
      await settled();
    }
  };
  await answer(first);
  return { server, answer, settled };
}

const verdict = () =>
  within(screen.getByRole('region', { name: '结论' })).getByRole('heading', { level: 2 }).textContent;

it('tries a value at once, without a request, and says aloud what turned', async () => {
  const { server, settled } = await open(ladder(['revenue@2025', 80_000], ...AGREED));
  expect(verdict()).toBe('未达到条件');
  const slider = screen.getByRole('slider', { name: '2025年营业收入' });
  fireEvent.input(slider, { target: { value: '120000' } });
  await settled();
  expect(verdict()).toBe('达到条件');
  expect(screen.getByText(/^结论由“未达到条件”变为“达到条件”。/)).toBeTruthy();
  expect(screen.getByText('试算结果')).toBeTruthy();
  server.verify();
  await userEvent.click(screen.getByRole('button', { name: '全部恢复' }));
  expect(verdict()).toBe('未达到条件');
});

it('saves what was filled, once, and the verdict turns', async () => {
  const { server, answer, settled } = await open(ladder(...AGREED));
  expect(verdict()).toBe('尚不能确定');
  const form = within(screen.getByRole('region', { name: /还缺 1 项数据/ }));
  await userEvent.type(form.getByLabelText('2025年营业收入'), '12亿');
  await userEvent.dblClick(form.getByRole('button', { name: '保存并重新评价' }));
  const sent = server.expectOne({ method: 'PUT', url: '/api/enterprises/7/facts/2025' });
  expect(sent.request.body).toMatchObject({ revenue: 120_000, version: 0, source: '企业填报', verified: false });
  sent.flush({});
  await settled();
  await answer(ladder(['revenue@2025', 120_000], ...AGREED));
  expect(verdict()).toBe('达到条件');
  expect(screen.getByText('已保存，结论由“尚不能确定”变为“达到条件”。')).toBeTruthy();
});

it('shows both versions when somebody else told the fact first', async () => {
  const { server, settled } = await open(ladder(['revenue@2025', 120_000], ...AGREED.slice(1)), 'bureau');
  const form = within(screen.getByRole('region', { name: /还缺 1 项数据/ }));
  await userEvent.click(form.getByRole('radio', { name: '否' }));
  await userEvent.type(form.getByLabelText(/^数据来源/), '国家企业信用信息公示系统');
  await userEvent.click(form.getByRole('button', { name: '保存并重新评价' }));
  const current = { key: 'creditBlocked', value: true, source: '县区核查', verified: true, version: 3 };
  server
    .expectOne({ method: 'PUT', url: '/api/enterprises/7/stated/creditBlocked' })
    .flush(
      { code: 'registry.changed_since', details: {}, status: 409, current, requestId: '' },
      { status: 409, statusText: 'Conflict' },
    );
  await settled();
  expect(screen.getByRole('alertdialog').textContent).toContain('县区核查');
  await userEvent.click(screen.getByRole('button', { name: '保存我填写的' }));
  const again = server.expectOne({ method: 'PUT', url: '/api/enterprises/7/stated/creditBlocked' });
  expect(again.request.body).toMatchObject({ value: false, version: 3 });
});

it('asks nobody for what credit records say, and shows the way to them', async () => {
  const known = ladder(['revenue@2025', 120_000], ...AGREED);
  const source = {
    source: '信用记录：未在列',
    verified: true,
    updatedAt: `${AS_OF}T00:00:00.000Z`,
    room: 'credit' as const,
  };
  await open({ ...known, sources: { creditBlocked: source } }, 'bureau');
  const link = screen.getByRole('link', { name: '看信用记录' });
  expect(link.getAttribute('href')).toBe('/enterprises/7/credit');
  const line = link.closest('li');
  expect(line?.textContent).toContain('信用记录：未在列');
  expect(line?.querySelector('button')).toBeNull();
});

it('does not let an enterprise say of itself what credit records say', async () => {
  await open(ladder(['revenue@2025', 120_000], ...AGREED.slice(1)));
  expect(screen.queryByRole('button', { name: '保存并重新评价' })).toBeNull();
  expect(screen.getByText(/由信用记录得出，不在这里填写/)).toBeTruthy();
});

it('leaves judgements to the authority', async () => {
  await open(ladder(['revenue@2025', 120_000], ...AGREED.slice(0, 3)));
  expect(screen.getByText(/由工信部门判断或登记：主业突出、核心竞争力强/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '保存并重新评价' })).toBeNull();
});

it('tells what cannot be right before anything else', async () => {
  await open(ladder(['revenue@2025', 100], ['rndExpense@2025', 900], ...AGREED));
  expect(screen.getByText('有数据不可能成立')).toBeTruthy();
  expect(screen.getByText(/2025年的研发费用大于营业收入，两个数都没有采用/)).toBeTruthy();
});
