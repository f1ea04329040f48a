import type { Suggestion } from '@yanzhen/domain/tickets/suggest/suggest';

/** To whom a request could go; a person decides. */
export type Suggestions = Suggestion[];
