import type { Routes } from '@angular/router';
import { officeOnly } from './office-only';

export const routes: Routes = [
  {
    path: 'liaison/assignments',
    canMatch: [officeOnly],
    title: $localize`:@@liaison.care.title:包联安排`,
    loadComponent: () => import('./assignment/care-list-page').then((file) => file.CareListPage),
  },
  {
    path: 'liaison/assignments/:id',
    canMatch: [officeOnly],
    title: $localize`:@@liaison.assigned.title:企业包联`,
    loadComponent: () => import('./assignment/assigned-page').then((file) => file.AssignedPage),
  },
  {
    path: 'liaison/officers',
    canMatch: [officeOnly],
    title: $localize`:@@liaison.officers.title:助企干部`,
    loadComponent: () => import('./officer/officer-list-page').then((file) => file.OfficerListPage),
  },
  {
    path: 'liaison/campaigns',
    canMatch: [officeOnly],
    title: $localize`:@@liaison.campaigns.title:活动与走访频次`,
    loadComponent: () => import('./campaign/campaign-list-page').then((file) => file.CampaignListPage),
  },
];
