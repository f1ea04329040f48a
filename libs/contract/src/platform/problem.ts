import type { ErrorDetails } from '@yanzhen/domain/shared/domain-error';

/** RFC 9457 problem details, `application/problem+json`. `code` is stable; the web makes the sentence. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  details: ErrorDetails;
  /** Field by field for bad input: which field, which rule. */
  errors?: FieldProblem[];
  /** On a 409: the row as it is now, so that the page can show both. */
  current?: unknown;
  requestId: string;
}

export interface FieldProblem {
  field: string;
  rule: string;
  message: string;
}
