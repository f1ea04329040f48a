import { type FactKey } from '../../registry/annual-facts';
import { SIZE_TABLE } from '../../registry/size-table';
import { type Points, type Quantity, type Test } from '../rulebook/rule';
import { annualRef, type FactRef } from './facts';

/** Facts that a derived number looks at. */
export function quantityRefs(quantity: Quantity, thisYear: number): FactRef[] {
  const back = (key: FactKey, ...years: number[]) => years.map((year) => annualRef(key, thisYear - year));
  if ('annual' in quantity) return back(quantity.annual, -quantity.year);
  if ('ratio' in quantity) return quantity.ratio.flatMap((part) => quantityRefs(part, thisYear));
  if ('stated' in quantity) return [quantity.stated];
  if ('growth' in quantity) return back(quantity.growth, -quantity.year, 1 - quantity.year);
  if ('averageGrowth' in quantity) return back(quantity.averageGrowth, ...upTo(quantity.years + 1));
  if ('compoundGrowth' in quantity) return back(quantity.compoundGrowth, 1, quantity.years + 1);
  if ('sum' in quantity) return back(quantity.sum, ...upTo(quantity.years));
  if ('mean' in quantity) return back(quantity.mean, ...upTo(quantity.years));
  if ('yearly' in quantity) return [annualRef(quantity.yearly, thisYear + quantity.year)];
  return [quantity.fullYears];
}

/** Facts that a condition looks at itself; those of its parts belong to the parts. */
export function ownRefs(test: Test, thisYear: number, industryCode: string | null): FactRef[] {
  if ('value' in test) return quantityRefs(test.value, thisYear);
  if ('yes' in test) return [test.yes];
  if ('no' in test) return [test.no];
  if ('choice' in test) return [test.choice];
  if ('happened' in test) return [test.happened];
  if ('neverHappened' in test) return [test.neverHappened];
  if ('title' in test) return ['titles'];
  if ('industry' in test) return ['industryCode'];
  if ('sme' in test) return ['industryCode', ...sizeFigures(industryCode).map((key) => annualRef(key, thisYear - 1))];
  if ('judgement' in test) return [test.judgement];
  return [];
}

export function testRefs(test: Test, thisYear: number, industryCode: string | null = null): FactRef[] {
  return [
    ...ownRefs(test, thisYear, industryCode),
    ...partsOf(test).flatMap((part) => testRefs(part, thisYear, industryCode)),
  ];
}

export function pointsRefs(points: Points, thisYear: number): FactRef[] {
  if ('bands' in points) return quantityRefs(points.bands, thisYear);
  if ('best' in points) return points.best.flatMap((way) => pointsRefs(way, thisYear));
  if ('per' in points) return quantityRefs(points.per, thisYear);
  if ('each' in points) return points.each.flatMap(({ test }) => testRefs(test, thisYear));
  if ('first' in points) return points.first.flatMap(({ test }) => testRefs(test, thisYear));
  return ['choice' in points ? points.choice : points.given];
}

export function partsOf(test: Test): readonly Test[] {
  if ('all' in test) return test.all;
  if ('any' in test) return test.any;
  if ('not' in test) return [test.not];
  return 'least' in test ? test.of : [];
}

const upTo = (years: number): number[] => Array.from({ length: years }, (_, at) => at + 1);

/** The figures by which the 2017 table classes an industry. */
function sizeFigures(industryCode: string | null): FactKey[] {
  const row = SIZE_TABLE.find(({ divisions }) => industryCode !== null && divisions.includes(industryCode));
  return row ? (Object.keys(row.small) as FactKey[]) : ['employees', 'revenue'];
}
