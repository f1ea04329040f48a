import { type BookTier, titleOfTier } from '../rulebook/rulebook';
import { type TitleKind } from '../title-kind';
import { type ApplicationState } from './application';

export interface Awaiting {
  readonly id: number;
  readonly tier: BookTier;
  readonly state: ApplicationState;
  /** First day of its round. */
  readonly opensOn: string;
}

export interface NewTitle {
  readonly kind: TitleKind;
  readonly validFrom: string;
}

/**
 * The application that a title of the same enterprise is the outcome of: recommended, of that tier, and the title does not begin before the
 * round opened (older titles come in with old lists). The oldest such application when there are several.
 */
export const answeredBy = <T extends Awaiting>(title: NewTitle, applications: readonly T[]): T | null =>
  [...applications]
    .filter(
      ({ tier, state, opensOn }) =>
        state === 'recommended' && titleOfTier(tier) === title.kind && title.validFrom >= opensOn,
    )
    .sort((a, b) => a.id - b.id)[0] ?? null;
