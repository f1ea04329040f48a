import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Cell, type Column, nextSort, shownColumns } from './column';
import { DataTable } from './data-table';

interface Firm {
  id: number;
  name: string;
  revenue: number;
}

const COLUMNS: readonly Column<Firm>[] = [
  { key: 'name', label: '企业', always: true, sortable: true },
  { key: 'revenue', label: '营业收入', numeric: true, text: (row) => String(row.revenue) },
  { key: 'id', label: '编号', hiddenAtFirst: true, text: (row) => String(row.id) },
];

@Component({
  imports: [Cell, DataTable],
  template: `
    <app-data-table
      label="企业"
      [columns]="columns"
      [rows]="rows"
      [rowKey]="key"
      [rowLink]="link"
      [sort]="sort()"
      [shown]="shown()"
      [total]="1000"
      [capped]="true"
      [hasMore]="true"
      (sortChange)="sort.set($event)"
      (shownChange)="shown.set($event)"
      (more)="asked.set(asked() + 1)"
    >
      <ng-template appCell="name" [appCellOf]="columns" let-row>《{{ row.name }}》</ng-template>
    </app-data-table>
  `,
})
class Page {
  readonly columns = COLUMNS;
  readonly rows: Firm[] = [
    { id: 1, name: '甲公司', revenue: 10 },
    { id: 2, name: '乙公司', revenue: 20 },
  ];
  readonly key = (row: Firm): number => row.id;
  readonly link = (row: Firm): unknown[] => ['/enterprises', row.id];
  readonly sort = signal<string | undefined>(undefined);
  readonly shown = signal<string | undefined>(undefined);
  readonly asked = signal(0);
}

async function open() {
  const view = await render(Page, { providers: [provideZonelessChangeDetection(), provideRouter([])] });
  return { user: userEvent.setup(), page: view.fixture.componentInstance, settle: () => view.fixture.whenStable() };
}

it('shows what was asked for, links the first cell, and says that there are more than it counted', async () => {
  await open();

  expect(screen.getAllByRole('columnheader').map((head) => head.textContent.trim())).toEqual(['企业', '营业收入']);
  expect(screen.getByRole('link', { name: '《甲公司》' }).getAttribute('href')).toBe('/enterprises/1');
  expect(screen.getByText('共 1,000+ 条')).toBeTruthy();
});

it('sorts up, then down, and tells those who hear it', async () => {
  const { user, page, settle } = await open();
  await user.click(screen.getByRole('button', { name: '企业' }));
  await settle();
  expect(page.sort()).toBe('name');
  expect(screen.getByRole('columnheader', { name: '企业' }).getAttribute('aria-sort')).toBe('ascending');

  await user.click(screen.getByRole('button', { name: '企业' }));
  expect(page.sort()).toBe('-name');
});

it('lets the reader choose columns, but not hide the one that names the row', async () => {
  const { user, page, settle } = await open();
  await user.click(screen.getByRole('button', { name: '选择列' }));
  const menu = within(await screen.findByRole('menu'));
  expect(menu.queryByText('企业')).toBeNull();
  await user.click(menu.getByText('编号'));
  await settle();

  expect(page.shown()).toBe('name,revenue,id');
  expect(screen.getByRole('columnheader', { name: '编号' })).toBeTruthy();
});

it('moves between rows with the arrow keys and asks for more', async () => {
  const { user, page } = await open();
  screen.getByRole('link', { name: '《甲公司》' }).focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('乙公司');

  await user.click(screen.getByRole('button', { name: '再看一些' }));
  expect(page.asked()).toBe(1);
});

it.each([
  ['nothing chosen: all but those hidden at first', undefined, ['name', 'revenue']],
  ['a choice keeps the columns that cannot be hidden', 'id', ['name', 'id']],
])('%s', (_sentence, chosen, expected) => {
  expect(shownColumns(COLUMNS, chosen).map((column) => column.key)).toEqual(expected);
});

it.each([
  ['first click ascends', undefined, 'name'],
  ['second click descends', 'name', '-name'],
  ['third click ascends again', '-name', 'name'],
])('%s', (_sentence, present, expected) => {
  expect(nextSort(present, 'name')).toBe(expected);
});
