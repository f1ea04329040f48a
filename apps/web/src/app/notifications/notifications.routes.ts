import type { Routes } from '@angular/router';
import { InboxPage } from './inbox-page';

export const routes: Routes = [{ path: 'inbox', title: $localize`:@@notifications.title:消息`, component: InboxPage }];
