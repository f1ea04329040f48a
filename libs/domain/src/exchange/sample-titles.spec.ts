import { sampleGrids } from '../../test/sample-grid';
import { sampleRegister } from '../../test/sample-register';
import { countHolders, type HeldTitle, highestKind, isValidOn } from '../ladder/holders';
import { TITLE_KINDS, type TitleKind } from '../ladder/title-kind';
import { interpretTitle, type TitleRecord } from './interpret-titles';
import { type RegisterEntry } from './match-name';
import { planTitles, type TitleStep } from './plan-titles';
import { readSheets } from './read-sheets';
import { recognise } from './recognise';

const TIER: Record<TitleKind, string> = {
  innovative: '创新型',
  specialised: '专精特新',
  giant: '小巨人',
  leading: '龙头企业培育库',
};
const DAYS = ['2025-12-31', '2026-11-22'] as const;

const { truth, index, truthId } = sampleRegister();
const grids = sampleGrids('titles.xlsx');
const sheets = grids.map(recognise);
const records = readSheets(grids, sheets, 'titles', interpretTitle);
const steps = planTitles(records, index);
const place = (record: TitleRecord) => `${record.sheet}!${record.row + 1}`;

const held = (record: TitleRecord, entry: RegisterEntry): HeldTitle => ({
  enterpriseId: entry.id,
  kind: record.kind ?? 'innovative',
  unitCode: entry.unitCode,
  validFrom: record.validFrom ?? '',
  validTo: record.validTo ?? '',
});
const strict = steps.flatMap(({ action, record, entry }) =>
  action === 'join' && entry !== null ? [held(record, entry)] : [],
);
const aliased = steps.flatMap(({ record }) => index.aliases(record.name).map(({ entry }) => held(record, entry)));
const layers = { strict, withAliases: [...strict, ...aliased] };

describe('the sample lists of titles', () => {
  it('state kind and validity of every batch', () => {
    expect(
      sheets.map((one) => [one.sheet, TIER[one.titleKind as TitleKind], one.validFrom, one.validTo, one.rowCount]),
    ).toEqual(truth.titles.batches.map((one) => [one.sheet, one.tier, one.validFrom, one.validTo, one.rows]));
  });

  it('refuse no row', () => {
    expect(records.filter(({ rejected }) => rejected !== null)).toEqual([]);
  });

  it('join what is the same name, and leave the rest to a person', () => {
    const open = steps.filter(({ action }) => action === 'review').map(({ record }) => place(record));
    expect(open).toEqual(truth.titles.unmatched.map(({ sheet, row }) => `${sheet}!${row}`));
    const twice = steps
      .filter(({ action }) => action === 'merge')
      .map((one) => [one.record.sheet, truthId.get(one.entry?.id ?? 0)]);
    expect(twice).toEqual(truth.titles.twiceInOneList.map(({ sheet, enterprise }) => [sheet, enterprise]));
  });

  it.each([
    ['former_name', 9],
    ['note_in_cell', 4],
    ['typo', 4],
  ])('suggest the right firm for %s', (reason, rows) => {
    const wanted = truth.titles.unmatched.filter((one) => one.reason === reason);
    const suggested = wanted.map(({ sheet, row }) => firstSuggestion(steps, `${sheet}!${row}`));
    expect(suggested).toEqual(wanted.map(({ enterprise }) => enterprise));
    expect(suggested).toHaveLength(rows);
  });

  it.each(DAYS.flatMap((day) => (['strict', 'withAliases'] as const).map((layer) => [day, layer] as const)))(
    'give the holders of %s, %s',
    (day, layer) => {
      const wanted = truth.titles.expected[day]?.[layer];
      const counted = countHolders(layers[layer], day);
      const valid = layers[layer].filter((title) => isValidOn(title, day));
      expect(Object.fromEntries(TITLE_KINDS.map((kind) => [TIER[kind], counted[kind]]))).toEqual(wanted?.holders);
      const rows = TITLE_KINDS.map((kind) => [TIER[kind], valid.filter((title) => title.kind === kind).length]);
      expect(Object.fromEntries(rows)).toEqual(wanted?.titleRows);
      expect(highestOf(valid)).toEqual(
        Object.entries(wanted?.highestTier ?? {}).map(([tier, { total }]) => [tier, total]),
      );
    },
  );
});

function firstSuggestion(all: readonly TitleStep[], at: string): string | undefined {
  const step = all.find(({ record }) => place(record) === at);
  return truthId.get(step?.candidates[0]?.entry.id ?? 0);
}

function highestOf(valid: readonly HeldTitle[]): [string, number][] {
  const kinds = new Map<number, TitleKind[]>();
  for (const { enterpriseId, kind } of valid.filter((title) => title.kind !== 'leading')) {
    kinds.set(enterpriseId, [...(kinds.get(enterpriseId) ?? []), kind]);
  }
  const highest = [...kinds.values()].map(highestKind);
  return (['giant', 'specialised', 'innovative'] as const).map((kind) => [
    TIER[kind],
    highest.filter((one) => one === kind).length,
  ]);
}
