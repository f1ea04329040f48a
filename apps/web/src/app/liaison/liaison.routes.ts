import type { Routes } from '@angular/router';
import { officeOnly, verifiers } from './office-only';

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
  {
    path: 'liaison/coverage',
    pathMatch: 'full',
    title: $localize`:@@liaison.coverage.title:走访覆盖`,
    loadComponent: () => import('./coverage/coverage-page').then((file) => file.CoveragePage),
  },
  {
    path: 'liaison/coverage/list',
    title: $localize`:@@liaison.list.title:企业走访情况`,
    loadComponent: () => import('./coverage/coverage-list-page').then((file) => file.CoverageListPage),
  },
  {
    path: 'liaison/digest',
    title: $localize`:@@liaison.digest.title:周调度与月讲评`,
    loadComponent: () => import('./digest/digest-page').then((file) => file.DigestPage),
  },
  {
    path: 'liaison/promises',
    title: $localize`:@@liaison.promises.title:走访承诺`,
    loadComponent: () => import('./promises/promises-page').then((file) => file.PromisesPage),
  },
  {
    path: 'liaison/requests',
    title: $localize`:@@liaison.requests.title:走访诉求`,
    loadComponent: () => import('./requests/requests-page').then((file) => file.RequestsPage),
  },
  {
    path: 'liaison/corrections',
    canMatch: [verifiers],
    title: $localize`:@@liaison.corrections.title:信息更正`,
    loadComponent: () => import('./corrections/corrections-page').then((file) => file.CorrectionsPage),
  },
];
