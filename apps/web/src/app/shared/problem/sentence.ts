import type { ErrorDetails } from '@yanzhen/domain/shared/domain-error';

/** Makes the sentence of one code from what the problem was told with. */
export type Sentence = (details: ErrorDetails) => string;
