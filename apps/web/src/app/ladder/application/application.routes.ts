import { inject } from '@angular/core';
import type { CanMatchFn, Routes } from '@angular/router';
import { Session } from '../../shared/session/session';

/** A round as its reviewers see it; an enterprise has its own application instead. */
const reviews: CanMatchFn = () => inject(Session).can('application.review');

export const routes: Routes = [
  {
    path: 'rounds',
    pathMatch: 'full',
    title: $localize`:@@apply.rounds.title:申报批次`,
    loadComponent: () => import('./round/rounds-page').then((file) => file.RoundsPage),
  },
  {
    path: 'rounds/:id',
    pathMatch: 'full',
    title: $localize`:@@apply.round.title:申报批次`,
    canMatch: [reviews],
    loadComponent: () => import('./round/round-page').then((file) => file.RoundPage),
  },
  {
    path: 'rounds/:id/:tab',
    title: $localize`:@@apply.round.title:申报批次`,
    canMatch: [reviews],
    loadComponent: () => import('./round/round-page').then((file) => file.RoundPage),
  },
  {
    path: 'applications/:id',
    title: $localize`:@@apply.title:申报`,
    loadComponent: () => import('./review/application-page').then((file) => file.ApplicationPage),
  },
];
