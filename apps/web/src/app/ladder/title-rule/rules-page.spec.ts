import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TitleRuleAct, TitleRuleRow } from '@yanzhen/contract/ladder/title-life';
import { render, screen, within } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { valueWords } from './rule-words';
import { RulesPage } from './rules-page';

const rule = (over: Partial<TitleRuleRow>): TitleRuleRow => ({
  name: 'update_deadline',
  fromYear: 2023,
  value: '04-30',
  source: '工信部企业〔2022〕63号',
  unconfirmed: false,
  version: 1,
  ...over,
});
const RULES = [rule({}), rule({ fromYear: 2026, value: '05-31', unconfirmed: true }), rule({ fromYear: 2028 })];
const ACT: TitleRuleAct = {
  id: 9,
  at: '2026-11-20T02:00:00.000Z',
  by: '林致远',
  name: 'update_deadline',
  fromYear: 2026,
  before: { value: '04-30', source: null, unconfirmed: false },
  after: { value: '05-31', source: '市局通知', unconfirmed: true },
};

async function open(mayWrite: boolean) {
  const view = await render(RulesPage, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: Session, useValue: { person: () => ({ today: '2026-11-22' }), can: () => mayWrite } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/title-rules').flush(RULES);
  server.expectOne('/api/title-rules/history').flush([ACT]);
  await new Promise((later) => setTimeout(later));
  await view.fixture.whenStable();
}

it('tells which value is in force, which is to be confirmed, and who changed it from what', async () => {
  await open(true);
  const card = within(screen.getByRole('region', { name: '年度信息更新截止日' }));
  const [later, now, before] = card.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(later).toContain('尚未适用');
  expect([now?.includes('5月31日'), now?.includes('现行'), now?.includes('待核实')]).toEqual([true, true, true]);
  expect([before?.includes('4月30日'), before?.includes('现行')]).toEqual([true, false]);
  expect(screen.getByText('4月30日', { selector: 'del' })).toBeTruthy();
  expect(screen.getByText(/林致远/)).toBeTruthy();
  expect(card.getAllByRole('button')).toHaveLength(4);
});

it('a county reads them', async () => {
  await open(false);
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it.each([
  ['a deadline is a day without a year', 'update_deadline', '05-31', '5月31日'],
  ['the others are numbers with their unit', 'review_opens_days', '180', '180 天'],
] as const)('%s', (_, name, value, words) => {
  expect(valueWords(name, value)).toBe(words);
});
