import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'hotline-keys',
    title: $localize`:@@keys.title:热线接口`,
    loadComponent: () => import('./keys/keys-page').then((file) => file.HotlineKeysPage),
  },
];
