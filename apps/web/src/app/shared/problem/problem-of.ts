import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@yanzhen/contract/platform/problem';

const bare = (code: string, status: number): Problem => ({
  type: 'about:blank',
  title: code,
  status,
  code,
  details: {},
  requestId: '',
});

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';

function fromBody(body: unknown, status: number): Problem {
  if (isProblem(body)) return { ...bare(body.code, status), ...body };
  return bare(status === 0 ? 'web.offline' : `http.${status}`, status);
}

/**
 * Whatever was thrown, as problem details. No answer at all is `web.offline`, an answer that is no problem
 * document `http.<status>` (a proxy's page, say), and anything else a defect of ours: `web.defect`.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof HttpErrorResponse) return fromBody(error.error, error.status);
  if (isProblem(error)) return { ...bare(error.code, 0), ...error };
  // Resources hand on the answer as the cause of their own error.
  if (error instanceof Error && error.cause) return problemOf(error.cause);
  return bare('web.defect', 0);
}

/** The row as it stands now, when somebody else saved first. */
export function currentOf<T>(error: unknown): T | null {
  const problem = problemOf(error);
  return problem.status === 409 && problem.current ? (problem.current as T) : null;
}
