import type { Routes } from '@angular/router';
import { AuditPage } from './audit-page';

export const routes: Routes = [{ path: 'audit', title: $localize`:@@audit.title:审计`, component: AuditPage }];
