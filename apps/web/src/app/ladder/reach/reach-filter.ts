import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { BOOK_SCOPES, BOOK_TIERS, type BookScope, type BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { INDUSTRIES } from '@yanzhen/domain/registry/industry';
import { listOf } from '../../shared/url-state';

/** The parameters of the address, as they stand there. */
export interface ReachText {
  tier?: string;
  scope?: string;
  unit?: string;
  industry?: string;
  verdict?: string;
  criterion?: string;
  only?: string;
  short?: string;
}

/** What is listed; empty lists and nulls do not narrow. */
export interface Reach {
  readonly tier: BookTier;
  readonly scope: BookScope;
  readonly unit: UnitCode[];
  readonly industry: string[];
  readonly verdict: Verdict[];
  readonly criterion: string | null;
  readonly only: boolean;
  readonly short: number | null;
}

const VERDICTS: readonly Verdict[] = ['eligible', 'undecided', 'not_eligible'];

/** Whoever has not everything yet. */
export const NOT_YET = 'undecided,not_eligible';

/** The farthest that the list offers by itself. */
export const MOST_SHORT = 3;

const DIVISIONS = INDUSTRIES.map(({ code }) => code);

const known = <T extends string>(text: string | undefined, all: readonly T[]): T[] => {
  const wanted = listOf(text);
  return all.filter((one) => wanted.includes(one));
};

/** An address typed by hand may say anything: what the list does not know is left out. */
export function readReach(text: ReachText): Reach {
  const short = Number(text.short);
  return {
    tier: BOOK_TIERS.find((tier) => tier === text.tier) ?? 'specialised',
    scope: BOOK_SCOPES.find((scope) => scope === text.scope) ?? 'new',
    unit: known(text.unit, UNIT_CODES),
    industry: known(text.industry, DIVISIONS),
    verdict: known(text.verdict, VERDICTS),
    criterion: text.criterion || null,
    only: text.only === '1' && Boolean(text.criterion),
    short: text.short && Number.isInteger(short) && short >= 0 && short <= 99 ? short : null,
  };
}

/** As the API wants it: what does not narrow is left out by `compact`. */
export const askedOf = ({ scope, only, ...reach }: Reach) => ({
  ...reach,
  scope: scope === 'new' ? null : scope,
  only: only || null,
});

/** Back to everybody of the tier. */
export const NO_NARROWING = {
  unit: null,
  industry: null,
  verdict: null,
  criterion: null,
  only: null,
  short: null,
} as const;
