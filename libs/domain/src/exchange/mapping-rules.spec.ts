import { type ColumnMapping, type SheetMapping } from './import';
import { mappingFault, mappingGap } from './mapping-rules';

const column = (index: number, field: string | null, year: number | null = null): ColumnMapping => ({
  column: index,
  field,
  year,
  measure: null,
});
const sheet = (columns: ColumnMapping[], over: Partial<SheetMapping> = {}): SheetMapping => ({
  sheet: '名录',
  kind: null,
  headFrom: 0,
  headTo: 0,
  columns,
  titleKind: null,
  batch: null,
  validFrom: null,
  validTo: null,
  ...over,
});

describe('mappingFault', () => {
  const name = column(0, 'name');
  it.each([
    ['sound columns have none', sheet([name, column(1, null)]), null],
    ['a field that the kind does not take', sheet([name, column(1, 'colour')]), 'exchange.mapping_field_unknown'],
    ['one field under two columns', sheet([name, column(1, 'name')]), 'exchange.mapping_field_twice'],
    ['a day that does not exist', sheet([name], { validFrom: '2025-02-30' }), 'exchange.mapping_day_unknown'],
    [
      'an end before its beginning',
      sheet([name], { validFrom: '2025-02-01', validTo: '2024-02-01' }),
      'exchange.mapping_validity_reversed',
    ],
  ])('%s', (_, mapping, code) => {
    expect(mappingFault('titles', mapping)?.code ?? null).toBe(code);
  });

  it('takes one figure of two years under two columns', () => {
    expect(mappingFault('annual-facts', sheet([column(0, 'revenue', 2024), column(1, 'revenue', 2025)]))).toBeNull();
  });
});

describe('mappingGap', () => {
  const titles = [column(0, 'name')];
  const facts = [column(0, 'name'), column(1, 'revenue', 2024)];
  const dated = { titleKind: 'giant', validFrom: '2024-01-01', validTo: '2026-12-31' };
  it.each([
    ['a register without its codes', 'enterprises' as const, sheet(titles), 'exchange.mapping_field_missing'],
    ['a list of titles that says which and from when to when', 'titles' as const, sheet(titles, dated), null],
    ['one that does not say which', 'titles' as const, sheet(titles), 'exchange.mapping_title_missing'],
    [
      'one that does not say how long',
      'titles' as const,
      sheet(titles, { ...dated, validTo: null }),
      'exchange.mapping_validity_missing',
    ],
    ['figures with their year', 'annual-facts' as const, sheet(facts), null],
    ['no figures', 'annual-facts' as const, sheet(titles), 'exchange.mapping_figures_missing'],
    [
      'figures of no year',
      'annual-facts' as const,
      sheet([column(0, 'name'), column(1, 'revenue')]),
      'exchange.mapping_year_missing',
    ],
    [
      'figures whose rows name the year',
      'annual-facts' as const,
      sheet([column(0, 'name'), column(1, 'revenue'), column(2, 'year')]),
      null,
    ],
  ])('%s', (_, kind, mapping, code) => {
    expect(mappingGap(kind, mapping)?.code ?? null).toBe(code);
  });
});
