import { inject } from '@angular/core';
import { type CanMatchFn, Router, type Routes } from '@angular/router';
import type { Permission } from '@yanzhen/domain/identity/permission';
import { uuid } from '../shared/session/idempotency';
import { Session } from '../shared/session/session';
import { officeOnly, verifiers } from './office-only';

/** A page that the reader's role may not use is no page. */
const needs =
  (permission: Permission): CanMatchFn =>
  () =>
    inject(Session).can(permission);

/** An office looks at who looks after whom, an officer at whom to visit. */
const firstPage = (): string => (inject(Session).can('liaison.assign') ? 'liaison/assignments' : 'liaison/mine');

export const routes: Routes = [
  { path: 'liaison', pathMatch: 'full', redirectTo: firstPage },
  {
    path: 'liaison/mine',
    title: $localize`:@@visits.mine.title:我的企业`,
    loadComponent: () => import('./mine/mine-page').then((file) => file.MinePage),
  },
  {
    path: 'liaison/enterprises/:id/brief',
    title: $localize`:@@visits.brief.title:走访前一页`,
    loadComponent: () => import('./brief/brief-page').then((file) => file.BriefPage),
  },
  {
    path: 'liaison/visits',
    pathMatch: 'full',
    title: $localize`:@@visits.list.title:走访记录`,
    loadComponent: () => import('./visit/visit-list-page').then((file) => file.VisitListPage),
  },
  {
    path: 'liaison/queue',
    title: $localize`:@@visits.queue.title:待上传`,
    canMatch: [needs('liaison.visit')],
    loadComponent: () => import('./queue/queue-page').then((file) => file.QueuePage),
  },
  {
    // The visit gets its id where it is begun, so that reloading the page goes on with the same one.
    path: 'liaison/visits/new',
    canMatch: [needs('liaison.visit')],
    redirectTo: ({ queryParams }) => inject(Router).createUrlTree(['/liaison/visits', uuid(), 'edit'], { queryParams }),
  },
  {
    path: 'liaison/visits/:clientId/edit',
    title: $localize`:@@visits.form.title:走访`,
    canMatch: [needs('liaison.visit')],
    loadComponent: () => import('./visit/visit-form-page').then((file) => file.VisitFormPage),
  },
  {
    path: 'liaison/visits/:clientId',
    title: $localize`:@@visits.form.title:走访`,
    loadComponent: () => import('./visit/visit-page').then((file) => file.VisitPage),
  },
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
    path: 'liaison/assignments/:id/notice',
    canMatch: [officeOnly],
    title: $localize`:@@liaison.notice.title:助企公示牌`,
    loadComponent: () => import('./notice/notice-page').then((file) => file.NoticePage),
  },
  {
    path: 'liaison/handovers',
    pathMatch: 'full',
    title: $localize`:@@liaison.handovers.title:交接与代理`,
    loadComponent: () => import('./handover/handover-list-page').then((file) => file.HandoverListPage),
  },
  {
    path: 'liaison/handovers/:id',
    title: $localize`:@@liaison.handovers.title:交接与代理`,
    loadComponent: () => import('./handover/handover-page').then((file) => file.HandoverPage),
  },
  {
    path: 'liaison/proposal',
    canMatch: [officeOnly],
    title: $localize`:@@liaison.proposal.title:自动分配方案`,
    loadComponent: () => import('./proposal/proposal-page').then((file) => file.ProposalPage),
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
