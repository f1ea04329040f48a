import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, Router } from '@angular/router';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { SavedViews } from './saved-views';

@Component({ template: '' })
class Anywhere {}

async function open() {
  const view = await render(SavedViews, {
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: '**', component: Anywhere }]),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const settled = async () => {
    await new Promise((later) => setTimeout(later, 20));
    view.fixture.detectChanges();
  };
  server.expectOne('/api/ticket-views').flush([{ id: 3, name: '西平超时', query: 'view=red&unit=411721' }]);
  await settled();
  const menu = async () => {
    screen.getByRole('button', { name: /我的视图/ }).click();
    await settled();
  };
  return { server, settled, menu, router: TestBed.inject(Router) };
}

it('shows the list as it was kept', async () => {
  const { menu, settled, router } = await open();
  await menu();
  screen.getByRole('menuitem', { name: '西平超时' }).click();
  await settled();
  expect(router.url).toBe('/tickets?view=red&unit=411721');
});

it('keeps the present address under a name, and says when that replaces one', async () => {
  const { server, menu, settled, router } = await open();
  await router.navigateByUrl('/tickets?view=open');
  await menu();
  screen.getByRole('menuitem', { name: /保存现在的筛选/ }).click();
  await settled();
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.input(dialog.getByLabelText('名称'), { target: { value: ' 西平超时 ' } });
  await settled();
  expect(dialog.getByText(/已有同名的视图/)).toBeTruthy();
  dialog.getByRole('button', { name: '保存' }).click();
  await settled();
  const sent = server.expectOne({ method: 'PUT', url: '/api/ticket-views' });
  expect(sent.request.body).toEqual({ name: '西平超时', query: 'view=open' });
});

it('deletes one, and keeps the others in sight', async () => {
  const { server, menu, settled } = await open();
  await menu();
  screen.getByRole('button', { name: '删去视图 西平超时' }).click();
  await settled();
  server.expectOne({ method: 'DELETE', url: '/api/ticket-views/3' }).flush(null);
  await settled();
  expect(screen.getByText('还没有保存的视图。')).toBeTruthy();
});
