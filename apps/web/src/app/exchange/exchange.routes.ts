import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'imports',
    title: $localize`:@@exchange.title:数据导入`,
    loadComponent: () => import('./import-list-page').then((file) => file.ImportListPage),
  },
  {
    path: 'imports/:id',
    title: $localize`:@@exchange.one:导入进度`,
    loadComponent: () => import('./import-page').then((file) => file.ImportPage),
  },
];
