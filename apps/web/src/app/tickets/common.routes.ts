import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'common-issues',
    pathMatch: 'full',
    title: $localize`:@@common.one:共性问题`,
    loadComponent: () => import('./common/common-list-page').then((file) => file.CommonListPage),
  },
  {
    path: 'common-issues/:id',
    title: $localize`:@@common.one:共性问题`,
    loadComponent: () => import('./common/common-issue-page').then((file) => file.CommonIssuePage),
  },
];
