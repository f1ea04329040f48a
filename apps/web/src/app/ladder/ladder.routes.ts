import { inject } from '@angular/core';
import type { CanDeactivateFn, CanMatchFn, Routes } from '@angular/router';
import type { Permission } from '@yanzhen/domain/identity/permission';
import { Confirm } from '../shared/feedback/confirm';
import { Session } from '../shared/session/session';

/** A page that the reader's role may not use is no page. */
const needs =
  (permission: Permission): CanMatchFn =>
  () =>
    inject(Session).can(permission);

/** Nobody loses what they typed by a click on a link. */
const askBeforeLeaving: CanDeactivateFn<{ unsaved(): boolean }> = (page) =>
  !page.unsaved() ||
  inject(Confirm).ask({
    title: $localize`:@@rulebook.leave:离开这一页？`,
    text: $localize`:@@rulebook.leave.text:草稿里有改动还没有保存，离开后就没有了。`,
    act: $localize`:@@rulebook.leave.act:不保存，离开`,
    danger: true,
  });

/** Each page carries its own permission in `app.routes.ts` by its first word. */
export const routes: Routes = [
  {
    path: 'reach',
    pathMatch: 'full',
    title: $localize`:@@reach.title:可冲刺企业`,
    canMatch: [needs('ladder.reach')],
    loadComponent: () => import('./reach/reach-page').then((file) => file.ReachPage),
  },
  {
    path: 'what-if',
    pathMatch: 'full',
    title: $localize`:@@whatIf.title:政策推演`,
    canMatch: [needs('ladder.whatif')],
    loadComponent: () => import('./what-if/what-if-page').then((file) => file.WhatIfPage),
  },
  {
    path: 'rulebooks',
    pathMatch: 'full',
    title: $localize`:@@rulebook.list.title:规则库`,
    loadComponent: () => import('./rulebook/rulebook-list-page').then((file) => file.RulebookListPage),
  },
  {
    path: 'rulebooks/compare',
    title: $localize`:@@rulebook.compare.title:比较两部规则`,
    loadComponent: () => import('./rulebook/compare-page').then((file) => file.ComparePage),
  },
  {
    path: 'rulebooks/:id/edit',
    title: $localize`:@@rulebook.draft.title:修改草稿`,
    canMatch: [needs('ladder.rulebook.write')],
    canDeactivate: [askBeforeLeaving],
    loadComponent: () => import('./rulebook/draft-page').then((file) => file.DraftPage),
  },
  {
    path: 'rulebooks/:id',
    title: $localize`:@@rulebook.title:规则`,
    loadComponent: () => import('./rulebook/rulebook-page').then((file) => file.RulebookPage),
  },
  {
    path: 'labels',
    pathMatch: 'full',
    title: $localize`:@@labels.title:标签`,
    canMatch: [needs('label.read')],
    loadComponent: () => import('./label/labels-page').then((file) => file.LabelsPage),
  },
  {
    path: 'labels/kinds',
    title: $localize`:@@labels.kinds:标签种类`,
    canMatch: [needs('label.read')],
    loadComponent: () => import('./label/kinds-page').then((file) => file.KindsPage),
  },
  {
    path: 'pools',
    pathMatch: 'full',
    title: $localize`:@@pools.title:培育库`,
    canMatch: [needs('pool.read')],
    loadComponent: () => import('./pool/pools-page').then((file) => file.PoolsPage),
  },
  {
    path: 'title-rules',
    pathMatch: 'full',
    title: $localize`:@@titleRules.title:称号管理规则`,
    canMatch: [needs('title.watch')],
    loadComponent: () => import('./title-rule/rules-page').then((file) => file.RulesPage),
  },
  {
    path: 'enterprises/:id/labels',
    title: $localize`:@@labels.own.title:标签与培育库`,
    canMatch: [needs('label.read')],
    loadComponent: () => import('./label/marks-page').then((file) => file.MarksPage),
  },
  {
    path: 'enterprises/:id/ladder',
    title: $localize`:@@ladder.title:梯度与差距`,
    loadComponent: () => import('./gap/gap-page').then((file) => file.GapPage),
  },
];
