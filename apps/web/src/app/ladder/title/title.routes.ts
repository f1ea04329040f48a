import { inject } from '@angular/core';
import type { CanMatchFn, Routes } from '@angular/router';
import { Session } from '../../shared/session/session';

/** The lists of all titles are for those who watch over them; an enterprise has its own page. */
const watches: CanMatchFn = () => inject(Session).can('title.watch');

export const routes: Routes = [
  {
    path: 'titles',
    pathMatch: 'full',
    title: $localize`:@@titles.title:称号管理`,
    canMatch: [watches],
    loadComponent: () => import('./list/titles-page').then((file) => file.TitlesPage),
  },
  {
    path: 'enterprises/:id/duties',
    title: $localize`:@@titles.duties.title:称号义务`,
    loadComponent: () => import('./duties/duties-page').then((file) => file.DutiesPage),
  },
  {
    path: 'enterprises/:id/titles/:titleId/record',
    title: $localize`:@@titles.record.title:称号登记信息`,
    loadComponent: () => import('./record/record-page').then((file) => file.RecordPage),
  },
  {
    path: 'enterprises/:id/titles/:titleId',
    title: $localize`:@@titles.one.title:称号`,
    loadComponent: () => import('./one/title-page').then((file) => file.TitlePage),
  },
];
