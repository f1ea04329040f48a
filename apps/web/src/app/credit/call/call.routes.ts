import type { Routes } from '@angular/router';

const TITLE = $localize`:@@calls.title:优先支持排序`;

export const routes: Routes = [
  {
    path: 'calls',
    pathMatch: 'full',
    title: TITLE,
    loadComponent: () => import('./calls-page').then((file) => file.CallsPage),
  },
  {
    path: 'calls/:id',
    pathMatch: 'full',
    title: TITLE,
    loadComponent: () => import('./call-page').then((file) => file.CallPage),
  },
  { path: 'calls/:id/:tab', title: TITLE, loadComponent: () => import('./call-page').then((file) => file.CallPage) },
];
