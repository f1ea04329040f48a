import type { Routes } from '@angular/router';
import { CalendarPage } from './calendar-page';

export const routes: Routes = [
  { path: 'calendar', title: $localize`:@@calendar.title:工作日历`, component: CalendarPage },
];
