import { FACT_MEANINGS, type FactFigures } from './annual-facts';
import { type EnterpriseFlag } from './enterprise';
import { type SizeClass, sizeClass } from './size-class';
import { suspectYears } from './suspect-years';

export interface FactsOfYear extends FactFigures {
  readonly year: number;
}

/** What a register should know of every enterprise. */
export interface Basics {
  readonly industryCode: string | null;
  readonly address: string | null;
  readonly legalRep: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly establishedOn: string | null;
}

/** What follows from basics and figures; kept on the row for lists and rebuilt by `deriveStanding` alone. */
export interface Standing {
  readonly sizeClass: SizeClass | null;
  /** The latest year that has a figure. */
  readonly sizeYear: number | null;
  /** 万元 of that year. */
  readonly revenue: number | null;
  readonly noFacts: boolean;
  readonly suspectFacts: boolean;
  readonly incomplete: boolean;
  readonly suspectYears: readonly number[];
}

export function deriveStanding(basics: Basics, facts: readonly FactsOfYear[]): Standing {
  const told = facts.filter((year) => FACT_MEANINGS.some(({ key }) => year[key] !== null));
  const latest = told.reduce<FactsOfYear | null>((best, year) => (best && best.year > year.year ? best : year), null);
  const suspect = suspectYears(told.map((year) => ({ year: year.year, figures: year })));
  return {
    sizeClass: latest && sizeClass(basics.industryCode, latest).sizeClass,
    sizeYear: latest && latest.year,
    revenue: latest && latest.revenue,
    noFacts: latest === null,
    suspectFacts: suspect.length > 0,
    incomplete: isIncomplete(basics),
    suspectYears: suspect,
  };
}

export const isIncomplete = (basics: Basics): boolean =>
  [
    basics.industryCode,
    basics.address,
    basics.legalRep,
    basics.contactName,
    basics.contactPhone,
    basics.establishedOn,
  ].includes(null);

export const flagsOf = (standing: Pick<Standing, 'noFacts' | 'suspectFacts' | 'incomplete'>): EnterpriseFlag[] => {
  const flags: [EnterpriseFlag, boolean][] = [
    ['no_facts', standing.noFacts],
    ['suspect_facts', standing.suspectFacts],
    ['incomplete', standing.incomplete],
  ];
  return flags.filter(([, on]) => on).map(([flag]) => flag);
};
