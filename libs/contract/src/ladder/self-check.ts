import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Evaluation } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';

/** The books in force today for new applications; for whoever is not signed in. */
export interface SelfCheckBooks {
  asOf: string;
  books: Rulebook[];
}

export interface SelfCheck {
  facts: EnterpriseFacts;
}

/** Nothing of it is stored. */
export interface SelfCheckAnswer {
  asOf: string;
  evaluations: Evaluation[];
}
