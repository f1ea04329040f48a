import { addDays } from '../../shared/calendar-day';
import type { TitleSpan } from '../holders';
import type { TitleKind } from '../title-kind';

/**
 * `early` the window is not open yet · `open` due for review · `renewed` a title of the kind reaches beyond · `lapsed` over
 * without renewal · `revoked`.
 */
export const REVIEW_STATES = ['early', 'open', 'renewed', 'lapsed', 'revoked'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export interface ReviewedTitle extends TitleSpan {
  readonly kind: TitleKind;
  readonly revokedOn: string | null;
}

/** The first day on which a title is due for review. */
export const reviewOpensOn = ({ validTo }: TitleSpan, opensDays: number): string => addDays(validTo, -opensDays);

/** How a title stands in its review; `others` are the enterprise's other titles. */
export function reviewState(
  title: ReviewedTitle,
  others: readonly ReviewedTitle[],
  today: string,
  opensDays: number,
): ReviewState {
  if (title.revokedOn !== null) return 'revoked';
  if (others.some((other) => other.kind === title.kind && other.validTo > title.validTo)) return 'renewed';
  if (title.validTo < today) return 'lapsed';
  return reviewOpensOn(title, opensDays) <= today ? 'open' : 'early';
}
