import { inject } from '@angular/core';
import { type CanMatchFn, RedirectCommand, Router, type UrlSegment } from '@angular/router';
import type { Permission } from '@yanzhen/domain/identity/permission';
import { problemOf } from '../shared/problem/problem-of';
import { Session } from '../shared/session/session';

const addressOf = (segments: UrlSegment[]): string => `/${segments.map((segment) => segment.path).join('/')}`;

/** Only these first words: keeps the code of a room unloaded until it is needed. */
export const under =
  (...words: string[]): CanMatchFn =>
  (_route, segments) =>
    words.includes(segments[0]?.path ?? '');

/** A route that the reader's role may not open is no route. */
export const allowed =
  (permission: Permission): CanMatchFn =>
  () =>
    inject(Session).can(permission);

/** Lets nobody into the frame who is not signed in, or who still has to replace a password made by somebody else. */
export const signedIn: CanMatchFn = async (_route, segments) => {
  const router = inject(Router);
  const session = inject(Session);
  const wanted = router.currentNavigation()?.extractedUrl.toString() ?? addressOf(segments);
  try {
    const me = await session.load();
    if (!me) return router.createUrlTree(['/sign-in'], { queryParams: wanted === '/' ? {} : { return: wanted } });
    return me.mustChangePassword ? router.createUrlTree(['/password']) : true;
  } catch (error) {
    // The server did not say who we are (not running, no network): a page that says so and tries again.
    const page = router.createUrlTree(['/unavailable'], { queryParams: { code: problemOf(error).code } });
    return new RedirectCommand(page, { skipLocationChange: true });
  }
};
