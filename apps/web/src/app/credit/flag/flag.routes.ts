import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'credit-flags',
    title: $localize`:@@flags.title:支持标识`,
    loadComponent: () => import('./flags-page').then((file) => file.FlagsPage),
  },
];
