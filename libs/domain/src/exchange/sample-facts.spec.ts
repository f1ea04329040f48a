import { sampleGrids } from '../../test/sample-grid';
import { sampleRegister } from '../../test/sample-register';
import { FACT_MEANINGS } from '../registry/annual-facts';
import { type SizeClass, sizeClass } from '../registry/size-class';
import { suspectYears } from '../registry/suspect-years';
import { allFigures, interpretFacts, type YearRecord } from './interpret-facts';
import { type FactsStep, planFacts } from './plan-facts';
import { readSheets } from './read-sheets';
import { recognise } from './recognise';

const SIZE: Record<SizeClass, string> = { large: '大型', medium: '中型', small: '小型', micro: '微型' };

const { truth, created, index, truthId } = sampleRegister();
const grids = sampleGrids('annual-facts.xlsx');
const sheets = grids.map(recognise);
const records = readSheets(grids, sheets, 'annual-facts', interpretFacts);
const steps = planFacts(records, index);
const place = ({ record }: FactsStep) => `${record.sheet}!${record.row + 1}`;
const attached = steps.filter(({ action }) => action === 'attach');
const yearsOf = new Map(attached.map(({ record, link }) => [link?.entry?.id ?? 0, record.years]));

describe('the sample figures', () => {
  it('have the rows they have', () => {
    expect(sheets.map(({ sheet, rowCount }) => ({ sheet, rows: rowCount }))).toEqual(
      truth.annualFacts.layout.map(({ sheet, rows }) => ({ sheet, rows })),
    );
  });

  it('find their enterprise by code, by name, or not at all', () => {
    const { register_row_rejected: refused = 0, not_in_register: unknown = 0, ...links } = truth.annualFacts.rowLinks;
    const counts: Record<string, number> = {};
    for (const { reason } of steps) counts[reason] = (counts[reason] ?? 0) + 1;
    expect(counts).toEqual({ ...links, not_in_register: refused + unknown });
  });

  it('are left to a person exactly where they should be', () => {
    expect(
      steps
        .filter(({ action }) => action === 'review')
        .map(place)
        .sort(),
    ).toEqual(truth.annualFacts.rowsNotAttached.map(({ sheet, row }) => `${sheet}!${row}`).sort());
    expect(
      steps
        .filter(({ action }) => action === 'merge')
        .map(place)
        .sort(),
    ).toEqual(truth.annualFacts.repeated.map(({ sheet, row }) => `${sheet}!${row}`).sort());
    const byName = attached.filter(({ reason }) => reason !== 'uscc');
    expect(byName.map((step) => [place(step), truthId.get(step.link?.entry?.id ?? 0), step.reason]).sort()).toEqual(
      truth.annualFacts.rowsByNameOnly
        .map(({ sheet, row, enterprise, why }) => [`${sheet}!${row}`, enterprise, why])
        .sort(),
    );
  });

  it('warn of unreadable cells and of nothing else', () => {
    const warned = records.flatMap(({ problems }) => problems.filter(({ code }) => !code.startsWith('uscc_')));
    expect(warned.map(({ value }) => value).sort()).toEqual(
      truth.annualFacts.unreadableCells.map(({ shown }) => shown).sort(),
    );
  });

  it('add up, cell by cell, in 万元', () => {
    const all = attached.flatMap(({ record }) => record.years);
    const totals = [2023, 2024, 2025].map((year) => [
      String(year),
      Object.fromEntries(FACT_MEANINGS.map(({ key, zh }) => [zh, total(all, year, key)])),
    ]);
    expect(Object.fromEntries(totals)).toEqual(truth.annualFacts.expected.totalsLiteral);
    expect(yearsOf.size).toBe(truth.annualFacts.expected.enterprisesWithFigures);
  });

  it('point out the three years typed in 元, and no other', () => {
    const suspect = [...yearsOf].flatMap(([id, years]) => suspectYears(years).map((year) => [truthId.get(id), year]));
    expect(suspect.sort()).toEqual(
      truth.annualFacts.suspectUnit.map(({ enterprise, year }) => [enterprise, year]).sort(),
    );
  });

  it('give the size classes of 2025', () => {
    const counts: Record<string, number> = { noFacts: 0, undetermined: 0 };
    const wrong: unknown[] = [];
    for (const { row, industryCode } of created) {
      const years = yearsOf.get(row + 1);
      const figures = allFigures(years?.find(({ year }) => year === 2025)?.figures ?? {});
      const { sizeClass: size } = sizeClass(industryCode, figures);
      const label = years === undefined ? 'noFacts' : size === null ? 'undetermined' : SIZE[size];
      counts[label] = (counts[label] ?? 0) + 1;
      const wanted = truth.annualFacts.derived2025[truthId.get(row + 1) ?? '']?.scale2025;
      if (years !== undefined && (size === null ? null : SIZE[size]) !== wanted) wrong.push([row + 1, label, wanted]);
    }
    expect(wrong).toEqual([]);
    expect(counts).toEqual(truth.annualFacts.expected.scale2025);
  });
});

function total(years: readonly YearRecord[], year: number, key: keyof YearRecord['figures']) {
  const figures = years.flatMap((one) =>
    one.year === year && one.figures[key] !== undefined ? [one.figures[key]] : [],
  );
  const sum = figures.reduce((all, figure) => all + Math.round((figure ?? 0) * 10_000), 0) / 10_000;
  return { sum, cells: figures.length };
}
