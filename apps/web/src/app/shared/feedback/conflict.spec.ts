import { inputBinding, outputBinding, provideZonelessChangeDetection } from '@angular/core';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Conflict, type ConflictField } from './conflict';

interface Firm {
  name: string;
  active: boolean;
  formerNames: string[];
}

const FIELDS: readonly ConflictField<Firm>[] = [
  { key: 'name', label: '名称' },
  { key: 'active', label: '状态', show: (active) => (active ? '正常' : '停用') },
  { key: 'formerNames', label: '曾用名' },
];

async function open() {
  const keepMine = jest.fn();
  const takeTheirs = jest.fn();
  await render(Conflict<Firm>, {
    providers: [provideZonelessChangeDetection()],
    bindings: [
      inputBinding('mine', () => ({ name: '甲公司', active: false })),
      inputBinding('theirs', () => ({ name: '甲公司', active: true, formerNames: ['旧名一', '旧名二'] })),
      inputBinding('fields', () => FIELDS),
      outputBinding('keepMine', keepMine),
      outputBinding('takeTheirs', takeTheirs),
    ],
  });
  return { user: userEvent.setup(), keepMine, takeTheirs };
}

it('puts both versions side by side and marks what differs', async () => {
  await open();
  const cells = (label: string) =>
    within(screen.getByRole('row', { name: new RegExp(label) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);

  expect(cells('状态')).toEqual(['停用', '正常']);
  expect(cells('曾用名')).toEqual(['旧名一、旧名二', '旧名一、旧名二']);
  expect(screen.getByRole('row', { name: /状态/ }).classList).toContain('differs');
  expect(screen.getByRole('row', { name: /名称/ }).classList).not.toContain('differs');
});

it('leaves the decision to the person', async () => {
  const { user, keepMine, takeTheirs } = await open();
  await user.click(screen.getByRole('button', { name: '保存我填写的' }));
  expect([keepMine.mock.calls.length, takeTheirs.mock.calls.length]).toEqual([1, 0]);

  await user.click(screen.getByRole('button', { name: '用现在保存着的' }));
  expect([keepMine.mock.calls.length, takeTheirs.mock.calls.length]).toEqual([1, 1]);
});
