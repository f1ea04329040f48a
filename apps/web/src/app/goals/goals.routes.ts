import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'goals',
    pathMatch: 'full',
    title: $localize`:@@goals.title:目标看板`,
    loadComponent: () => import('./scoreboard-page').then((file) => file.ScoreboardPage),
  },
  {
    path: 'goals/plan',
    title: $localize`:@@goals.plan.title:年度计划`,
    loadComponent: () => import('./plan/plan-page').then((file) => file.PlanPage),
  },
  {
    path: 'goals/rows',
    title: $localize`:@@goals.rows.title:目标行`,
    loadComponent: () => import('./rows/goal-rows-page').then((file) => file.GoalRowsPage),
  },
  {
    path: 'goals/firms',
    title: $localize`:@@goals.firms.title:目标背后的企业`,
    loadComponent: () => import('./firms/firms-page').then((file) => file.FirmsPage),
  },
];
