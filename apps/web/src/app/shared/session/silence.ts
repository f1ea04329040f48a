import { problemOf } from '../problem/problem-of';

/** Nobody answered, or only somebody on the way: no network, a server that is down behind its proxy. */
export function isSilence(error: unknown): boolean {
  const { status, code } = problemOf(error);
  return code === 'web.offline' || (status >= 502 && status <= 504);
}
