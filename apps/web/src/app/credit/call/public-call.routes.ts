import type { Routes } from '@angular/router';

const TITLE = $localize`:@@calls.public.title:扶持名单公示`;

/** Open to whoever is not signed in. */
export const routes: Routes = [
  {
    path: 'call-results',
    pathMatch: 'full',
    title: TITLE,
    loadComponent: () => import('./public-calls-page').then((file) => file.PublicCallsPage),
  },
  {
    path: 'call-results/:id',
    title: TITLE,
    loadComponent: () => import('./public-call-page').then((file) => file.PublicCallPage),
  },
];
