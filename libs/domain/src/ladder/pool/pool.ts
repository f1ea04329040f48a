import type { BookTier } from '../rulebook/rulebook';
import type { TitleName } from '../title-kind';

/**
 * Lists of enterprises that the bureau cultivates, beside the pool of leading enterprises, which is a title of its own:
 * 研发活动企业培育库 (policy text 三(一)), and a seed list for each tier.
 */
export const POOLS = ['rnd', 'seed-innovative', 'seed-specialised', 'seed-giant', 'seed-leading'] as const;
export type Pool = (typeof POOLS)[number];

export const POOL_NAMES: Readonly<Record<Pool, TitleName>> = {
  rnd: { zh: '研发活动企业培育库', en: 'R&D pool' },
  'seed-innovative': { zh: '创新型种子名单', en: 'Seeds: innovative SME' },
  'seed-specialised': { zh: '专精特新种子名单', en: 'Seeds: specialised SME' },
  'seed-giant': { zh: '小巨人种子名单', en: 'Seeds: little giant' },
  'seed-leading': { zh: '龙头企业种子名单', en: 'Seeds: leading enterprise' },
};

/** Whose conditions the members of a seed list approach; the R&D pool has none. */
export const TIER_OF_POOL: Readonly<Record<Pool, BookTier | null>> = {
  rnd: null,
  'seed-innovative': 'innovative',
  'seed-specialised': 'specialised',
  'seed-giant': 'giant',
  'seed-leading': 'leading',
};

/** Column, DTO and form take their limits from here. Lengths in characters. */
export const POOL_LIMITS = { reason: 300, atOnce: 200 } as const;

/** A stay in a pool: from the first day to the day of leaving, which does not count any more. */
export interface PoolStay {
  readonly enteredOn: string;
  readonly leftOn: string | null;
}

export const inPoolOn = ({ enteredOn, leftOn }: PoolStay, day: string): boolean =>
  enteredOn <= day && (leftOn === null || day < leftOn);
