import type { FieldTree } from '@angular/forms/signals';
import { formErrors } from '../problem/form-errors';
import { currentOf } from '../problem/problem-of';

/**
 * The `action` of a signal form whose row somebody else may have saved first. Then `met` gets their version, to be shown beside
 * one's own instead of a sentence (`app-conflict`); anything else that the server refused stands at the fields it names.
 * `met` gets null when nobody was faster.
 */
export const saving =
  <Row, Saved>(save: () => Promise<Saved>, saved: (answer: Saved) => void, met: (theirs: Row | null) => void) =>
  async <T extends object>(tree: FieldTree<T>) => {
    try {
      saved(await save());
    } catch (error) {
      const theirs = currentOf<Row>(error);
      met(theirs);
      return theirs ? undefined : formErrors(tree, error);
    }
    return undefined;
  };
