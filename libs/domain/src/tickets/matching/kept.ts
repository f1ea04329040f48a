/**
 * `set`: found and set without asking. `open`: somebody could be meant, a person tells. `unknown`: it names an enterprise that the
 * register does not have. `decided`: a person said.
 */
export const MATCH_STATES = ['set', 'open', 'unknown', 'decided'] as const;
export type MatchState = (typeof MATCH_STATES)[number];

/** What the list shows: those that wait, or those that were set, to be looked through. */
export const MATCH_VIEWS = ['open', 'unknown', 'set'] as const satisfies readonly MatchState[];
export type MatchView = (typeof MATCH_VIEWS)[number];
