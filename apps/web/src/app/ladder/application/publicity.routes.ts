import type { Routes } from '@angular/router';

/** Open to whoever is not signed in. */
export const routes: Routes = [
  {
    path: 'publicity',
    pathMatch: 'full',
    title: $localize`:@@apply.public.title:公示`,
    loadComponent: () => import('./publicity/public-list-page').then((file) => file.PublicListPage),
  },
  {
    path: 'publicity/:id',
    title: $localize`:@@apply.public.title:公示`,
    loadComponent: () => import('./publicity/public-publicity-page').then((file) => file.PublicPublicityPage),
  },
];
