import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, Router, type Routes } from '@angular/router';
import type { Permission } from '@yanzhen/domain/identity/permission';
import { Session } from '../shared/session/session';

/** A page that the reader's role may not use is no page. */
const needs =
  (permission: Permission): CanMatchFn =>
  () =>
    inject(Session).can(permission);

/** The register of an enterprise is its own page. */
const ownPageFirst: CanActivateFn = () => {
  const { role, enterpriseId } = inject(Session).person();
  return role === 'enterprise' ? inject(Router).createUrlTree(['/enterprises', enterpriseId]) : true;
};

export const routes: Routes = [
  {
    path: 'enterprises',
    pathMatch: 'full',
    title: $localize`:@@registry.list.title:企业库`,
    canActivate: [ownPageFirst],
    loadComponent: () => import('./list/enterprise-list-page').then((file) => file.EnterpriseListPage),
  },
  {
    path: 'enterprises/new',
    title: $localize`:@@registry.new.title:新增企业`,
    canMatch: [needs('registry.write')],
    loadComponent: () => import('./enterprise/new-enterprise-page').then((file) => file.NewEnterprisePage),
  },
  {
    path: 'enterprises/duplicates',
    title: $localize`:@@registry.duplicates.title:疑似重复企业`,
    canMatch: [needs('registry.write')],
    loadComponent: () => import('./duplicates/duplicates-page').then((file) => file.DuplicatesPage),
  },
  {
    path: 'enterprises/:id/edit',
    title: $localize`:@@registry.edit.title:修改企业信息`,
    canMatch: [needs('registry.write')],
    loadComponent: () => import('./enterprise/edit-enterprise-page').then((file) => file.EditEnterprisePage),
  },
  {
    path: 'enterprises/:id',
    title: $localize`:@@registry.page.title:企业`,
    loadComponent: () => import('./enterprise/enterprise-page').then((file) => file.EnterprisePage),
    loadChildren: () => import('./enterprise/sections').then((file) => file.sections),
  },
  {
    path: 'holders',
    title: $localize`:@@registry.holders.title:名录与称号持有`,
    loadComponent: () => import('./holders/holders-page').then((file) => file.HoldersPage),
  },
];
