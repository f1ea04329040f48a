import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { problemOf } from './problem-of';
import { fieldSentences, problemSentence } from './problem-sentence';

/**
 * What the server refused, put at the fields it names; the rest stands at the form itself.
 * For the `action` of a signal form: `return formErrors(tree, error)`.
 */
export function formErrors<T extends object>(
  tree: FieldTree<T>,
  error: unknown,
): ValidationError.WithOptionalFieldTree[] {
  const problem = problemOf(error);
  const fields = tree as unknown as Record<string, FieldTree<unknown> | undefined>;
  const named = Object.entries(fieldSentences(problem)).map(([field, message]) => ({
    kind: 'server',
    message,
    fieldTree: fields[field],
  }));
  const about = fields[String(problem.details['field'] ?? '')];
  return named.length ? named : [{ kind: 'server', message: problemSentence(problem), fieldTree: about }];
}
