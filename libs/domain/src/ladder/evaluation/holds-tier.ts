import { isValidOn } from '../holders';
import { type BookTier, titleOfTier } from '../rulebook/rulebook';
import { happened } from './events';
import { type Prepared } from './prepare';

/** Whether an enterprise stands on a tier on a day: by its title, 科技型 by its number, the first tier by either (facts §0.2). */
export function holdsTier(tier: BookTier, facts: Prepared): boolean {
  const kind = titleOfTier(tier);
  const byTitle = facts.titles.some((title) => title.kind === kind && isValidOn(title, facts.asOf));
  return byTitle || ((tier === 'tech' || tier === 'tier1') && hasTechNumber(facts));
}

const hasTechNumber = (facts: Prepared): boolean =>
  happened(facts.stated.honours, { kinds: ['tech_sme'], valid: true }, facts) === 'met';
