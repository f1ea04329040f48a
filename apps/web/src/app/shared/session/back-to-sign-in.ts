import { HttpContextToken, HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { Session } from './session';

/** For what is sent in the background: nobody is taken away from what they are doing. */
export const STAYS_ON_PAGE = new HttpContextToken(() => false);

/** A session that ended while somebody worked: back to the sign-in page, and from there to where they were. */
export const backToSignIn: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  return next(request).pipe(
    catchError((error: unknown) => {
      // Asking for the session and signing in answer 401 themselves.
      const ended = error instanceof HttpErrorResponse && error.status === 401 && request.url !== '/api/session';
      if (ended && session.me() && !request.context.get(STAYS_ON_PAGE)) {
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { return: router.url } });
      }
      return throwError(() => error);
    }),
  );
};
