import type { HttpInterceptorFn } from '@angular/common/http';

/**
 * Requests for data go past the service worker: it would make a 504 of a missing network, and swallow how far an upload has come.
 */
export const pastTheWorker: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'ngsw-bypass': 'true' } }));
