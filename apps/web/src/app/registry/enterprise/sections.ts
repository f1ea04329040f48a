import type { Routes } from '@angular/router';

/** Parts of an enterprise's page, each with an address of its own. */
export const sections: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./overview').then((file) => file.Overview) },
  { path: 'facts', loadComponent: () => import('./facts/facts-section').then((file) => file.FactsSection) },
  { path: 'titles', loadComponent: () => import('./titles/titles-section').then((file) => file.TitlesSection) },
  {
    path: 'evidence',
    loadComponent: () => import('./evidence/evidence-section').then((file) => file.EvidenceSection),
  },
  {
    path: 'contacts',
    loadComponent: () => import('./contacts/contacts-section').then((file) => file.ContactsSection),
  },
  { path: 'care', loadComponent: () => import('./care/care-section').then((file) => file.CareSection) },
  {
    path: 'timeline',
    loadComponent: () => import('./timeline/timeline-section').then((file) => file.TimelineSection),
  },
];
