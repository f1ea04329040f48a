import { inject } from '@angular/core';
import type { CanMatchFn, Routes } from '@angular/router';
import { Session } from '../shared/session/session';

const brings: CanMatchFn = () => inject(Session).can('ticket.bring');
const matches: CanMatchFn = () => inject(Session).can('ticket.match');
const counts: CanMatchFn = () => inject(Session).can('ticket.count');

const sets: CanMatchFn = () => inject(Session).can('ticket.rules');

export const routes: Routes = [
  {
    path: 'tickets',
    pathMatch: 'full',
    title: $localize`:@@tickets.list.title:诉求办理`,
    loadComponent: () => import('./list/ticket-list-page').then((file) => file.TicketListPage),
  },
  {
    path: 'tickets/new',
    canMatch: [brings],
    title: $localize`:@@tickets.new.title:登记诉求`,
    loadComponent: () => import('./new/new-ticket-page').then((file) => file.NewTicketPage),
  },
  {
    path: 'tickets/numbers',
    canMatch: [counts],
    title: $localize`:@@tickets.numbers.title:诉求办理情况通报`,
    loadComponent: () => import('./numbers/numbers-page').then((file) => file.NumbersPage),
  },
  {
    path: 'tickets/matching',
    canMatch: [matches],
    title: $localize`:@@tickets.match.title:确认诉求所属企业`,
    loadComponent: () => import('./matching/match-list-page').then((file) => file.MatchListPage),
  },
  {
    path: 'tickets/rules',
    canMatch: [sets],
    title: $localize`:@@ticketRules.title:办理规则`,
    loadComponent: () => import('./rules/rules-page').then((file) => file.TicketRulesPage),
  },
  {
    path: 'tickets/rules/recounts/:id',
    canMatch: [sets],
    title: $localize`:@@ticketRules.moves.title:移动了的时限`,
    loadComponent: () => import('./rules/moves-page').then((file) => file.MovesPage),
  },
  {
    path: 'tickets/:id',
    title: $localize`:@@tickets.title:诉求`,
    loadComponent: () => import('./ticket/ticket-page').then((file) => file.TicketPage),
  },
];
