import { SAMPLE_TODAY, sampleRegister } from '../../test/sample-register';
import { readUnit } from '../identity/unit-name';
import { UNIT_CODES } from '../identity/unit';

const { truth, records, steps, created, entries } = sampleRegister();
const rowsOf = (action: string) => steps.filter((step) => step.action === action);
const byRow = (a: readonly unknown[], b: readonly unknown[]) => Number(a[0]) - Number(b[0]);

describe('the sample register', () => {
  it('has the rows it has, without totals, blank rows and footer', () => {
    expect(records).toHaveLength(truth.register.expected.dataRows);
    expect(SAMPLE_TODAY > '2026').toBe(true);
  });

  it('refuses the rows that are to be refused, for the right reason', () => {
    const refused = rowsOf('reject').map(({ record, reason }) => [record.row + 1, reason]);
    expect(refused).toEqual(truth.register.rejected.map(({ row, reason }) => [row, reason]).sort(byRow));
  });

  it('merges plain repeats', () => {
    const merged = rowsOf('merge').map(({ record, first }) => [(first?.row ?? 0) + 1, record.row + 1]);
    expect(merged.sort(byRow)).toEqual(truth.register.merged.map(({ rows }) => rows.map(({ row }) => row)).sort(byRow));
  });

  it('leaves one code on two names to a person', () => {
    const review = rowsOf('review').map(({ record, reason, first }) => [record.row + 1, reason, (first?.row ?? 0) + 1]);
    expect(review).toEqual(
      truth.register.review.map(({ row, reason, firstRow }) => [row, reason, firstRow.row]).sort(byRow),
    );
  });

  it('counts by unit', () => {
    const byUnit = UNIT_CODES.map((code) => [code, entries.filter(({ unitCode }) => unitCode === code).length]);
    expect(Object.fromEntries(byUnit)).toEqual(truth.register.expected.byUnit);
    expect(entries).toHaveLength(truth.register.expected.enterprises);
  });

  it('reads every field as it is in reality', () => {
    const real = new Map(truth.enterprises.map((enterprise) => [enterprise.uscc, enterprise]));
    const wrong = created.flatMap((record) => {
      const firm = real.get(record.uscc ?? '');
      const day = firm?.establishedInFile;
      const read = [
        record.name,
        record.unitCode,
        record.industryCode,
        record.address,
        record.legalRep,
        record.contactName,
      ];
      const asRead = [...read, record.contactPhone, record.establishedOn, record.formerNames];
      const wanted = [
        firm?.name,
        firm?.unit,
        firm?.industry,
        firm?.address,
        firm?.legalRep,
        firm?.contact,
        firm?.phone,
      ];
      const asWanted = [
        ...wanted,
        day?.length === 10 ? day : day?.length === 7 ? `${day}-01` : null,
        firm?.formerNames,
      ];
      return JSON.stringify(asRead) === JSON.stringify(asWanted) ? [] : [[record.row + 1, asRead, asWanted]];
    });
    expect(wrong).toEqual([]);
  });

  it('points out dates that cannot be read, and nothing else as a warning', () => {
    const warned = records.flatMap(({ row, problems }) =>
      problems.filter((one) => one.severity === 'warning').map(() => row + 1),
    );
    expect(warned).toEqual(truth.register.warnings.map(({ row }) => row).sort((a, b) => a - b));
  });

  it('knows every spelling of the units', () => {
    const spellings = truth.units.flatMap(({ code, writtenAs }) => writtenAs.map((text) => [text, code]));
    expect(spellings.map(([text]) => [text, readUnit(text ?? '')])).toEqual(spellings);
  });
});
