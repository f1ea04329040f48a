import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'hotline-feedback',
    title: $localize`:@@feedback.title:热线反馈与对账`,
    loadComponent: () => import('./feedback/feedback-page').then((file) => file.FeedbackPage),
  },
];
