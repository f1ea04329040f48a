import type { BookTier } from '../rulebook/rulebook';
import type { TitleKind } from '../title-kind';
import { type NextStep, nextStepOf } from './next-step';

const step = (tier: BookTier): NextStep => ({ tier, verdict: 'not_eligible', short: 2, unknown: 1, judgement: 0 });
const ALL = (['innovative', 'tech', 'tier1', 'specialised', 'giant', 'leading'] as const).map(step);

it.each<[string, TitleKind | null, BookTier | undefined]>([
  ['who holds nothing looks at the first step', null, 'tier1'],
  ['an innovative one looks at 专精特新', 'innovative', 'specialised'],
  ['a 专精特新 looks at 小巨人', 'specialised', 'giant'],
  ['a 小巨人 looks at 龙头', 'giant', 'leading'],
  ['at the top there is nothing above', 'leading', undefined],
])('%s', (_, highest, tier) => {
  expect(nextStepOf(ALL, highest)?.tier).toBe(tier);
});

it('nobody has looked yet', () => {
  expect(nextStepOf([], 'giant')).toBeNull();
});
