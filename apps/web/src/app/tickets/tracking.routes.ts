import type { Routes } from '@angular/router';

/** Open to whoever is not signed in. */
export const routes: Routes = [
  {
    path: 'track',
    title: $localize`:@@tickets.track.title:诉求进度查询`,
    loadComponent: () => import('./tracking/tracking-page').then((file) => file.TrackingPage),
  },
];
