import { type Rulebook } from '../rulebook/rulebook';
import { GIANT_2022, GIANT_2022_REVIEW } from './giant-2022';
import { GIANT_2026, GIANT_2026_REVIEW } from './giant-2026';
import { INNOVATIVE_2022 } from './innovative-2022';
import { LEADING_CITY } from './leading-city';
import { SPECIALISED_2022 } from './specialised-2022';
import { SPECIALISED_2026, SPECIALISED_2026_REVIEW } from './specialised-2026';
import { TECH_2017 } from './tech-2017';
import { TIER1_2026 } from './tier1-2026';

/** The books that come with the product (policy/facts.md); each to be confirmed against the official text by the bureau. */
export const SHIPPED_BOOKS: readonly Rulebook[] = [
  INNOVATIVE_2022,
  TECH_2017,
  TIER1_2026,
  SPECIALISED_2022,
  SPECIALISED_2026,
  SPECIALISED_2026_REVIEW,
  GIANT_2022,
  GIANT_2022_REVIEW,
  GIANT_2026,
  GIANT_2026_REVIEW,
  LEADING_CITY,
];
