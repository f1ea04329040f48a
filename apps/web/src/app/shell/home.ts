import { inject } from '@angular/core';
import type { Me } from '@yanzhen/contract/identity/session';
import type { RedirectFunction } from '@angular/router';
import { Session } from '../shared/session/session';

/** The page a person sees first: the one their daily question is answered on. */
export function homeOf(me: Pick<Me, 'role' | 'enterpriseId' | 'permissions'>): string {
  if (me.role === 'enterprise') return me.enterpriseId ? `/enterprises/${me.enterpriseId}` : '/home';
  if (me.role === 'liaison') return '/liaison/mine';
  if (me.permissions.includes('goals.read')) return '/goals';
  if (me.role === 'department' || me.role === 'hotline') return '/tickets';
  if (me.permissions.includes('identity.manage')) return '/users';
  if (me.permissions.includes('audit.read')) return '/audit';
  return me.permissions.includes('registry.read') ? '/enterprises' : '/home';
}

export const goHome: RedirectFunction = () => homeOf(inject(Session).person());
