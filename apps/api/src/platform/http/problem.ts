import type { FieldProblem, Problem } from '@yanzhen/contract/platform/problem';
import { DomainError, type ErrorKind } from '@yanzhen/domain/shared/domain-error';

export const STATUS: Readonly<Record<ErrorKind, number>> = {
  rule: 422,
  invalid: 400,
  not_found: 404,
  conflict: 409,
  forbidden: 403,
  unauthenticated: 401,
  too_many: 429,
  too_large: 413,
  unavailable: 503,
};

/** Input that the DTO refused, field by field. */
export class InvalidInput extends DomainError {
  constructor(readonly errors: readonly FieldProblem[]) {
    super('input.invalid', 'invalid', { field: errors[0]?.field ?? '' });
  }
}

/** Somebody else was faster; carries the row as it is now, so that the page can show both. */
export class ChangedSince extends DomainError {
  constructor(
    what: string,
    readonly current: unknown,
  ) {
    super(`${what}.changed_since`, 'conflict', {});
  }
}

/** RFC 9457, with the stable `code` that the web has a sentence for. */
export function problemOf(error: DomainError, requestId: string): Problem {
  const status = STATUS[error.kind];
  return {
    type: `urn:yanzhen:problem:${error.code}`,
    title: error.code,
    status,
    code: error.code,
    details: error.details,
    ...(error instanceof InvalidInput ? { errors: [...error.errors] } : {}),
    ...(error instanceof ChangedSince ? { current: error.current } : {}),
    requestId,
  };
}
