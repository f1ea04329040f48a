/** Where an application stands. `returned` waits for the applicant, as `draft` does. */
export const APPLICATION_STATES = [
  'draft',
  'submitted',
  'county_passed',
  'city_proposed',
  'city_passed',
  'publicity',
  'recommended',
  'recognised',
  'not_recognised',
  'returned',
  'rejected',
  'withdrawn',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Handed in and not decided, nearest to the title first. */
export const ON_THEIR_WAY = [
  'recommended',
  'publicity',
  'city_passed',
  'city_proposed',
  'county_passed',
  'submitted',
  'returned',
] as const satisfies readonly ApplicationState[];

/** Lengths in characters. */
export const APPLICATION_LIMITS = { sentence: 500, files: 60, criterion: 60, batch: 200, notice: 200 } as const;

/** What a reviewer says of one criterion; the last two decide what no number decides. */
export const OPINIONS = ['confirm', 'doubt', 'judge_met', 'judge_short'] as const;
export type Opinion = (typeof OPINIONS)[number];

/** The applicant, the county, the city: who looks at an application in turn. */
export const REVIEW_STAGES = ['county', 'city'] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

/** Whose turn it is; null when nobody reviews. */
export const stageOf = (state: ApplicationState): ReviewStage | null =>
  state === 'submitted' ? 'county' : state === 'county_passed' || state === 'city_proposed' ? 'city' : null;

/** The applicant may still work on it. */
export const isOpen = (state: ApplicationState): boolean => state === 'draft' || state === 'returned';

/** Nothing more will happen to it: another one may be made for the same round. */
export const isOver = (state: ApplicationState): boolean => state === 'withdrawn';
