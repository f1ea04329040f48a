import { inject, Injector } from '@angular/core';
import type { CanActivateFn, Routes } from '@angular/router';
import { Session } from './shared/session/session';
import { allowed, signedIn, under } from './shell/guards';
import { goHome } from './shell/home';

/** An officer's notebook is opened, and what waits in it sent, on whatever page the day begins; nothing waits for it. */
const notebookOpens: CanActivateFn = () => {
  const injector = inject(Injector);
  const { role } = inject(Session).person();
  if (role === 'leader' || role === 'liaison')
    void import('./liaison/offline/phone').then(({ Phone }) => injector.get(Phone).start());
  return true;
};

/**
 * Every room says its own full paths (`enterprises`, `enterprises/:id`); `under` keeps its code unloaded until one of its
 * first words is asked for. A page that the reader may not open answers like one that does not exist.
 */
export const routes: Routes = [
  {
    path: '',
    canMatch: [under('sign-in', 'setup', 'password')],
    loadChildren: () => import('./identity/entrance.routes').then((room) => room.routes),
  },
  {
    path: '',
    canMatch: [under('publicity')],
    loadChildren: () => import('./ladder/application/publicity.routes').then((room) => room.routes),
  },
  {
    path: '',
    canMatch: [under('call-results')],
    loadChildren: () => import('./credit/call/public-call.routes').then((room) => room.routes),
  },
  {
    path: '',
    canMatch: [under('track')],
    loadChildren: () => import('./tickets/tracking.routes').then((room) => room.routes),
  },
  {
    path: 'self-check',
    title: $localize`:@@ladder.self.title:企业梯度自测`,
    loadComponent: () => import('./ladder/self-check/self-check-page').then((file) => file.SelfCheckPage),
  },
  { path: 'unavailable', loadComponent: () => import('./shell/unavailable-page').then((file) => file.UnavailablePage) },
  {
    path: '',
    canMatch: [signedIn],
    canActivate: [notebookOpens],
    loadComponent: () => import('./shell/frame').then((file) => file.Frame),
    children: [
      { path: '', pathMatch: 'full', redirectTo: goHome },
      {
        path: 'home',
        title: $localize`:@@shell.home:首页`,
        loadComponent: () => import('./shell/home-page').then((file) => file.HomePage),
      },
      {
        path: '',
        canMatch: [under('goals'), allowed('goals.read')],
        loadChildren: () => import('./goals/goals.routes').then((room) => room.routes),
      },
      {
        // Before the register: the ladder of an enterprise is a page of its own below the enterprise.
        path: '',
        canMatch: [under('enterprises'), allowed('ladder.read')],
        loadChildren: () => import('./ladder/ladder.routes').then((room) => room.routes),
      },
      {
        // Before the register, too: a title and the duties of an enterprise are pages below it.
        path: '',
        canMatch: [under('titles', 'enterprises'), allowed('title.read')],
        loadChildren: () => import('./ladder/title/title.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('enterprises', 'credit'), allowed('credit.read')],
        loadChildren: () => import('./credit/credit.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('enterprises', 'holders'), allowed('registry.read')],
        loadChildren: () => import('./registry/registry.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('rulebooks', 'reach', 'what-if', 'labels', 'pools', 'title-rules'), allowed('ladder.read')],
        loadChildren: () => import('./ladder/ladder.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('rounds', 'applications'), allowed('application.read')],
        loadChildren: () => import('./ladder/application/application.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('liaison'), allowed('liaison.read')],
        loadChildren: () => import('./liaison/liaison.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('credit-flags'), allowed('flag.list')],
        loadChildren: () => import('./credit/flag/flag.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('calls'), allowed('call.read')],
        loadChildren: () => import('./credit/call/call.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('tickets'), allowed('ticket.read')],
        loadChildren: () => import('./tickets/tickets.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('common-issues'), allowed('common.read')],
        loadChildren: () => import('./tickets/common.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('knowledge', 'reply-templates'), allowed('knowledge.read')],
        loadChildren: () => import('./tickets/kept.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('hotline-feedback'), allowed('hotline.watch')],
        loadChildren: () => import('./tickets/feedback.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('hotline-keys'), allowed('hotline.manage')],
        loadChildren: () => import('./tickets/keys.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('imports'), allowed('exchange.import')],
        loadChildren: () => import('./exchange/exchange.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('inbox'), allowed('notifications.read')],
        loadChildren: () => import('./notifications/notifications.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('calendar'), allowed('calendar.read')],
        loadChildren: () => import('./calendar/calendar.routes').then((room) => room.routes),
      },
      {
        path: '',
        canMatch: [under('users'), allowed('identity.manage')],
        loadChildren: () => import('./identity/users.routes').then((room) => room.routes),
      },
      {
        path: 'account',
        title: $localize`:@@identity.account:账号与登录设备`,
        loadComponent: () => import('./identity/account-page').then((file) => file.AccountPage),
      },
      {
        path: '',
        canMatch: [under('audit'), allowed('audit.read')],
        loadChildren: () => import('./audit/audit.routes').then((room) => room.routes),
      },
      {
        path: '**',
        title: $localize`:@@shell.notFound:没有这个页面`,
        loadComponent: () => import('./shell/not-found-page').then((file) => file.NotFoundPage),
      },
    ],
  },
];
