import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PublicDraw } from '@yanzhen/contract/ladder/publicity';
import { draw } from '@yanzhen/domain/shared/draw';
import { sha256 } from '@yanzhen/domain/shared/sha256';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { PublicDraws } from './public-draws';

const pool = ['甲', '乙', '丙', '丁'].map((name, at) => ({ name: `${name}公司`, uscc: `91411700MAW00000${at}X` }));
const seed = '开奖号 2026136';
const order = draw(pool, seed, pool.length, sha256).map(({ uscc }) => uscc);
const record = (drawn: string[]): PublicDraw => ({
  id: 3,
  seed,
  count: 2,
  purpose: '实地核查',
  at: '2026-11-20T02:00:00.000Z',
  pool,
  drawn,
});

async function open(draws: PublicDraw[]) {
  const view = await render(PublicDraws, {
    providers: [provideZonelessChangeDetection(), provideHttpClient(), provideHttpClientTesting()],
    bindings: [inputBinding('publicityId', signal('8'))],
  });
  TestBed.inject(HttpTestingController).expectOne('/api/publicity/8/draws').flush(draws);
  await new Promise((later) => setTimeout(later));
  await view.fixture.whenStable();
}
const recompute = () => userEvent.click(screen.getByRole('button', { name: '在本机重算' }));

it('shows seed, list and who was drawn, and agrees with what the same rule gives here', async () => {
  await open([record(order.slice(0, 2))]);
  expect(screen.getByText(seed)).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.queryByRole('status')).toBeNull();
  await recompute();
  expect(screen.getByRole('status').textContent).toBe('重算结果与公布的一致');
  // Smallest ticket first, each with the digest that anybody can compute.
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent?.trim())).toEqual(order);
  expect(rows.map((row) => within(row).queryByText('抽中') !== null)).toEqual([true, true, false, false]);
  expect(rows[0]?.textContent).toContain(sha256(`${seed}|${order[0]}`));
});

it.each([
  ['another enterprise was taken', [order[0], order[2]] as string[]],
  ['the order was changed', [order[1], order[0]] as string[]],
])('says that it does not agree: %s', async (_, drawn) => {
  await open([record(drawn)]);
  await recompute();
  expect(screen.getByRole('status').textContent).toBe('重算结果与公布的不一致');
});

it('takes no room where nobody drew', async () => {
  await open([]);
  expect(screen.queryByRole('heading')).toBeNull();
});
