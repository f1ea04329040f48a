import { inject } from '@angular/core';
import type { CanMatchFn, Routes } from '@angular/router';
import { Session } from '../shared/session/session';

const brings: CanMatchFn = () => inject(Session).can('ticket.bring');

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
    path: 'tickets/:id',
    title: $localize`:@@tickets.title:诉求`,
    loadComponent: () => import('./ticket/ticket-page').then((file) => file.TicketPage),
  },
];
