import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { RulesPreview, SavedRules } from '@yanzhen/contract/tickets/rules';
import { type HouseRules, SHIPPED_HOUSE_RULES } from '@yanzhen/domain/tickets/rules/house-rules';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { Session } from '../../shared/session/session';
import { TicketRulesPage } from './rules-page';

const SHIPPED: SavedRules = { no: 0, savedBy: null, savedAt: null, rules: SHIPPED_HOUSE_RULES };
const MOVES: RulesPreview = { counted: 3, open: 3, moved: 2, earlier: 2, later: 0, newlyOverdue: 1, moves: [] };

async function open(shown: SavedRules = SHIPPED) {
  const view = await render(TicketRulesPage, {
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
  server.expectOne('/api/tickets/rules').flush(shown);
  server.expectOne('/api/tickets/rules/saved').flush([]);
  await settled();
  server.expectOne('/api/tickets/recounts').flush([]);
  await settled();
  const type = async (label: RegExp, value: string) => {
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
    await settled();
  };
  const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
  return { server, settled, type, button };
}

it('shows what holds, each with its source, and that nobody has confirmed it', async () => {
  const { button } = await open();
  expect(screen.getByText(/还没有人保存过/)).toBeTruthy();
  const clocks = within(screen.getByRole('region', { name: '时限' }));
  for (const { source } of SHIPPED_HOUSE_RULES.clocks) expect(clocks.getAllByText(source).length).toBeGreaterThan(0);
  expect(screen.getAllByText('待核实').length).toBeGreaterThan(0);
  expect(button('保存为新的一版').disabled).toBe(true);
});

it('says which line cannot be read, and saves nothing until it can', async () => {
  const { type, button } = await open();
  await type(/关键词 单位/, '招工 没有这个单位');
  expect(screen.getByRole('alert').textContent).toContain('招工 没有这个单位');
  expect(button('保存为新的一版').disabled).toBe(true);
  await type(/关键词 单位/, '招工 市人社局');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(button('保存为新的一版').disabled).toBe(false);
});

it('tells what would move before anything is saved, and forgets that once more is typed', async () => {
  const { server, settled, type, button } = await open();
  await type(/平常的一天/, '09:00–12:00，14:00–17:00');
  button('先看会移动哪些').click();
  await settled();
  const asked = server.expectOne('/api/tickets/rules/preview');
  expect((asked.request.body as HouseRules).hours).toHaveLength(2);
  asked.flush(MOVES);
  await settled();
  expect(screen.getByRole('status').textContent).toContain('2 件的时限会移动：2 件提前');
  expect(screen.getByText('1 件因此超时')).toBeTruthy();
  await type(/平常的一天/, '09:00–17:00');
  expect(screen.queryByText('1 件因此超时')).toBeNull();
});

it('shows both when a colleague saved first, and keeps mine only on a press', async () => {
  const { server, settled, type, button } = await open();
  await type(/平常的一天/, '09:00–17:00');
  button('保存为新的一版').click();
  await settled();
  const theirs: SavedRules = { ...SHIPPED, no: 1, savedBy: '顾清源', savedAt: '2026-11-25T02:00:00.000Z' };
  const sent = server.expectOne({ method: 'PUT', url: '/api/tickets/rules' });
  expect((sent.request.body as { version: number }).version).toBe(0);
  const problem = { title: '', status: 409, code: 'ticket_rules.changed_since', details: {}, current: theirs };
  sent.flush(problem, { status: 409, statusText: 'Conflict' });
  await settled();
  const keep = screen.getByRole('button', { name: '保存我填写的' });
  keep.click();
  await settled();
  const again = server.expectOne({ method: 'PUT', url: '/api/tickets/rules' });
  expect((again.request.body as { version: number }).version).toBe(1);
});
