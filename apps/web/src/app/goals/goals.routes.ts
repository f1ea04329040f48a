import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'goals',
    pathMatch: 'full',
    title: $localize`:@@goals.title:目标看板`,
    loadComponent: () => import('./scoreboard-page').then((file) => file.ScoreboardPage),
  },
  {
    path: 'goals/forecast',
    pathMatch: 'full',
    title: $localize`:@@goals.forecast.title:预测`,
    loadComponent: () => import('./forecast/forecast-page').then((file) => file.ForecastPage),
  },
  {
    path: 'goals/forecast/rows',
    title: $localize`:@@goals.forecast.rows:预测背后的企业`,
    loadComponent: () => import('./forecast/forecast-rows-page').then((file) => file.ForecastRowsPage),
  },
  {
    path: 'goals/plan',
    title: $localize`:@@goals.plan.title:年度计划`,
    loadComponent: () => import('./plan/plan-page').then((file) => file.PlanPage),
  },
  {
    path: 'goals/snapshots',
    pathMatch: 'full',
    title: $localize`:@@goals.snapshots.title:月末快照与通报`,
    loadComponent: () => import('./snapshots/snapshots-page').then((file) => file.SnapshotsPage),
  },
  {
    path: 'goals/snapshots/:id',
    pathMatch: 'full',
    title: $localize`:@@goals.bulletin.page:通报`,
    loadComponent: () => import('./snapshots/bulletin-page').then((file) => file.BulletinPage),
  },
  {
    path: 'goals/snapshots/:id/holders',
    title: $localize`:@@goals.frozen.page:快照名单`,
    loadComponent: () => import('./snapshots/frozen-holders-page').then((file) => file.FrozenHoldersPage),
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
