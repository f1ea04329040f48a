import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Session } from '../shared/session/session';

/** What is known of an enterprise's credit is its own page. */
const ownPageFirst: CanActivateFn = () => {
  const { role, enterpriseId } = inject(Session).person();
  return role === 'enterprise' ? inject(Router).createUrlTree(['/enterprises', enterpriseId, 'credit']) : true;
};

export const routes: Routes = [
  {
    path: 'credit',
    pathMatch: 'full',
    title: $localize`:@@credit.title:信用`,
    canActivate: [ownPageFirst],
    loadComponent: () => import('./list/credit-page').then((file) => file.CreditPage),
  },
  {
    path: 'credit/rules',
    title: $localize`:@@credit.ruleVersions.title:信用状况规则`,
    loadComponent: () => import('./rule/rules-page').then((file) => file.CreditRulesPage),
  },
  {
    path: 'enterprises/:id/credit',
    title: $localize`:@@credit.title:信用`,
    loadComponent: () => import('./enterprise/enterprise-credit-page').then((file) => file.EnterpriseCreditPage),
  },
];
