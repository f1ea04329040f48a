import { type StatedEvent } from '../../registry/stated-value';
import { isValidOn } from '../holders';
import { type BookTier, titleOfTier } from '../rulebook/rulebook';
import { type EnterpriseFacts } from './facts';

/** Whether an enterprise stands on a tier on a day: by its title, 科技型 by its number, the first tier by either (facts §0.2). */
export function holdsTier(tier: BookTier, facts: EnterpriseFacts, asOf: string): boolean {
  const kind = titleOfTier(tier);
  const byTitle = facts.titles.some((title) => title.kind === kind && isValidOn(title, asOf));
  return byTitle || ((tier === 'tech' || tier === 'tier1') && hasTechNumber(facts, asOf));
}

const hasTechNumber = ({ stated }: EnterpriseFacts, asOf: string): boolean =>
  ((stated.honours ?? []) as readonly StatedEvent[]).some(
    ({ kind, on, until }) => kind === 'tech_sme' && on <= asOf && (until == null || until >= asOf),
  );
