import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { CreditRuleVersion } from '@yanzhen/contract/credit/rules';
import { SHIPPED_RULES } from '@yanzhen/domain/credit/rules';
import { render, screen, within } from '@testing-library/angular';
import { Confirm } from '../../shared/feedback/confirm';
import { Session } from '../../shared/session/session';
import { CreditRulesPage } from './rules-page';

const SHIPPED: CreditRuleVersion = {
  id: null,
  no: 1,
  state: 'published',
  validFrom: null,
  time: 'in_force',
  note: null,
  effects: [...SHIPPED_RULES.effects],
  madeBy: null,
  madeAt: null,
  publishedBy: null,
  publishedAt: null,
  recount: null,
  acts: [],
  version: 1,
};

/** General penalties would restrict: one line differs from what the house came with. */
const NEXT: CreditRuleVersion = {
  ...SHIPPED,
  id: 7,
  no: 2,
  state: 'submitted',
  validFrom: '2027-01-01',
  time: null,
  note: '按新的修复办法',
  effects: SHIPPED.effects.map((line) =>
    line.kind === 'penalty' && line.severity === 'general' ? { ...line, effect: 'restricts' } : line,
  ),
  madeBy: '林致远',
  madeAt: '2026-11-20T02:00:00.000Z',
  acts: ['return', 'publish'],
  version: 3,
};

async function open(versions: CreditRuleVersion[], may: readonly string[]) {
  const view = await render(CreditRulesPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      {
        provide: Session,
        useValue: { person: () => ({ today: '2026-11-22' }), can: (act: string) => may.includes(act) },
      },
      { provide: Confirm, useValue: { ask: () => Promise.resolve(true) } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/credit/rules').flush(versions);
  // Not "when stable": a question that waits for its answer is part of what these tests look at.
  const settled = async () => {
    await new Promise((later) => setTimeout(later));
    view.fixture.detectChanges();
  };
  await settled();
  return { server, settled };
}

it('shows what is in force with every source, and what nobody has confirmed', async () => {
  await open([SHIPPED], ['credit.rules.write']);
  const card = within(screen.getByRole('region', { name: '第 1 版' }));
  expect(card.getByText('现行')).toBeTruthy();
  const lines = card.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toHaveLength(SHIPPED.effects.length);
  expect(lines.map((line) => line.includes('待核实'))).toEqual(SHIPPED.effects.map(({ confirmed }) => !confirmed));
  expect(screen.getByRole('button', { name: /起草新版本/ })).toBeTruthy();
});

it('one version is in the making at a time', async () => {
  await open([NEXT, SHIPPED], ['credit.rules.write']);
  expect(screen.queryByRole('button', { name: /起草新版本/ })).toBeNull();
  const card = within(screen.getByRole('region', { name: '第 2 版' }));
  expect(card.getByText('按新的修复办法')).toBeTruthy();
  expect(card.getAllByRole('button').map(({ textContent }) => textContent.trim())).toEqual(['退回修改', '发布']);
});

it('publishes the version that the second person has read, and no later one', async () => {
  const { server, settled } = await open([NEXT, SHIPPED], ['credit.rules.write']);
  screen.getByRole('button', { name: '发布' }).click();
  await settled();
  const sent = server.expectOne('/api/credit/rules/7/publish');
  expect(sent.request.body).toEqual({ version: 3 });
  sent.flush({ title: '', status: 409, code: 'changed_meanwhile' }, { status: 409, statusText: 'Conflict' });
  await settled();
  // It looks again, also after a colleague was faster.
  server.expectOne('/api/credit/rules').flush([{ ...NEXT, state: 'draft', acts: [], version: 4 }, SHIPPED]);
  await settled();
  expect(screen.queryByRole('button', { name: '发布' })).toBeNull();
});

it('a county reads the rules', async () => {
  await open([SHIPPED], []);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
