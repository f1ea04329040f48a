import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'goals',
    title: $localize`:@@goals.title:目标看板`,
    loadComponent: () => import('./scoreboard-page').then((file) => file.ScoreboardPage),
  },
];
