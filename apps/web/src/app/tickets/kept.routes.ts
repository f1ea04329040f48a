import { inject } from '@angular/core';
import type { CanMatchFn, Routes } from '@angular/router';
import { Session } from '../shared/session/session';

const writes: CanMatchFn = () => inject(Session).can('knowledge.write');

export const routes: Routes = [
  {
    path: 'knowledge',
    pathMatch: 'full',
    title: $localize`:@@knowledge.title:知识库`,
    loadComponent: () => import('./knowledge/knowledge-page').then((file) => file.KnowledgePage),
  },
  {
    path: 'knowledge/:id',
    title: $localize`:@@knowledge.title:知识库`,
    loadComponent: () => import('./knowledge/article-page').then((file) => file.ArticlePage),
  },
  {
    path: 'reply-templates',
    canMatch: [writes],
    title: $localize`:@@templates.title:答复模板`,
    loadComponent: () => import('./template/templates-page').then((file) => file.TemplatesPage),
  },
];
