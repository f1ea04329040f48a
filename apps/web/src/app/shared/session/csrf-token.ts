import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Session } from './session';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** Every write carries the token that came with the session. */
export const csrfToken: HttpInterceptorFn = (request, next) => {
  const token = inject(Session).me()?.csrfToken;
  return token && !READS.includes(request.method)
    ? next(request.clone({ setHeaders: { 'X-CSRF-Token': token } }))
    : next(request);
};
