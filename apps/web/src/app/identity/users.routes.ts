import type { Routes } from '@angular/router';
import { UserListPage } from './user-list-page';

export const routes: Routes = [{ path: 'users', title: $localize`:@@identity.users:用户`, component: UserListPage }];
