import * as fc from 'fast-check';
import { type EnterpriseFacts } from '../src/ladder/evaluation/facts';
import { TITLE_KINDS } from '../src/ladder/title-kind';
import { FACT_MEANINGS } from '../src/registry/annual-facts';
import { STATED_MEANINGS } from '../src/registry/stated-facts';
import { type StatedMeaning } from '../src/registry/stated-value';
import { type FactsOfYear } from '../src/registry/standing';

const day = fc
  .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

const amount = fc.integer({ min: 0, max: 200_000_000 }).map((yuan) => yuan / 10_000);

/** Figures that do not contradict each other, each perhaps missing. */
const yearOf = (year: number): fc.Arbitrary<FactsOfYear> =>
  fc.record({ ...Object.fromEntries(FACT_MEANINGS.map(({ key }) => [key, fc.option(amount)])) }).map((drawn) => {
    const row = { ...drawn, year } as unknown as Record<keyof FactsOfYear, number | null>;
    const within = (part: keyof FactsOfYear, whole: keyof FactsOfYear) => {
      if (row[part] !== null && row[whole] !== null && row[part] > row[whole]) row[part] = row[whole];
    };
    within('rndExpense', 'revenue');
    within('mainRevenue', 'revenue');
    row.employees = row.employees === null ? null : Math.ceil(row.employees / 10);
    row.rndStaff = row.rndStaff === null ? null : Math.floor(row.rndStaff / 10);
    within('rndStaff', 'employees');
    return row as FactsOfYear;
  });

function valueOf(meaning: StatedMeaning): fc.Arbitrary<unknown> {
  switch (meaning.kind) {
    case 'number':
      return fc.integer({ min: meaning.measure === 'place' ? 1 : 0, max: Math.min(meaning.max ?? 20, 20) });
    case 'yesno':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(meaning.choices ?? []).map(({ code }) => code));
    case 'day':
      return day;
    case 'yearly':
      return fc.record({ '2025': fc.integer({ min: 0, max: 100 }), '2026': fc.integer({ min: 0, max: 100 }) });
    case 'events':
      return fc.array(
        fc.record({
          kind: fc.constantFrom(...(meaning.choices ?? []).map(({ code }) => code)),
          on: day,
          rank: fc.option(fc.integer({ min: 1, max: 8 })),
        }),
        { maxLength: 2 },
      );
    case 'judgement':
      return fc.record({ yes: fc.boolean(), why: fc.constant('经研判') });
  }
}

/** Any enterprise: every fact may be missing, none contradicts another. */
export const anyFirm: fc.Arbitrary<EnterpriseFacts> = fc
  .record({
    industryCode: fc.option(fc.constantFrom('13', '35', '51', '65', '83')),
    annual: fc
      .tuple(yearOf(2025), yearOf(2024), yearOf(2023), fc.subarray([2025, 2024, 2023], { minLength: 1 }))
      .map(([a, b, c, kept]) => [a, b, c].filter(({ year }) => kept.includes(year))),
    stated: fc
      .record(Object.fromEntries(STATED_MEANINGS.map((meaning) => [meaning.key, fc.option(valueOf(meaning))])))
      .map((drawn) => {
        const stated = Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== null)) as Record<
          string,
          unknown
        >;
        for (const part of ['class1IpOwn', 'class1IpHighValue', 'class1IpApplied'])
          if (typeof stated[part] === 'number' && typeof stated['class1Ip'] === 'number')
            stated[part] = Math.min(stated[part], stated['class1Ip']);
        return stated;
      }),
    titles: fc.array(
      fc.record({
        kind: fc.constantFrom(...TITLE_KINDS),
        validFrom: fc.constant('2024-01-01'),
        validTo: fc.constantFrom('2025-12-31', '2026-12-31'),
      }),
      { maxLength: 2 },
    ),
  })
  .map((firm) => ({ ...firm, stated: withinFigures(firm) }));

/** Statements that the figures allow: no more technical staff than staff, no less cost than R&D. */
function withinFigures({ annual, stated }: EnterpriseFacts): EnterpriseFacts['stated'] {
  const last = annual.find(({ year }) => year === 2025);
  const staff = last?.employees ?? Infinity;
  const costs = stated.costExpense as Record<string, number> | undefined;
  return {
    ...stated,
    ...(typeof stated.techStaff === 'number' ? { techStaff: Math.min(stated.techStaff, staff) } : {}),
    ...(costs ? { costExpense: { ...costs, '2025': Math.max(costs['2025'] ?? 0, last?.rndExpense ?? 0) } } : {}),
  };
}
