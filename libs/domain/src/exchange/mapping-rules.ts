import { isDay } from '../shared/calendar-day';
import { type ErrorDetails } from '../shared/domain-error';
import { IMPORT_FIELDS } from './fields';
import { type ColumnMapping, type ImportKind, type SheetMapping } from './import';

export interface MappingFault {
  readonly code: string;
  readonly details: ErrorDetails;
}

const slotOf = ({ field, year }: ColumnMapping): string => `${field}/${year ?? ''}`;

/** What is wrong with a mapping in itself, so that it cannot even be kept; null for nothing. */
export function mappingFault(kind: ImportKind, mapping: SheetMapping): MappingFault | null {
  const fault = (code: string, details: ErrorDetails = {}): MappingFault => ({
    code: `exchange.${code}`,
    details: { sheet: mapping.sheet, ...details },
  });
  const used = mapping.columns.filter(({ field }) => field !== null);
  const unknown = used.find((column) => !IMPORT_FIELDS[kind].some(({ key }) => key === column.field));
  if (unknown) return fault('mapping_field_unknown', { field: unknown.field });
  const twice = used.find((column, index) => used.findIndex((other) => slotOf(other) === slotOf(column)) < index);
  if (twice) return fault('mapping_field_twice', { field: twice.field, year: twice.year });
  const { validFrom, validTo } = mapping;
  if ([validFrom, validTo].some((day) => day !== null && !isDay(day))) return fault('mapping_day_unknown');
  if (validFrom !== null && validTo !== null && validFrom > validTo) return fault('mapping_validity_reversed');
  return null;
}

/** What a mapping still lacks before its rows can be read; null for nothing. */
export function mappingGap(kind: ImportKind, mapping: SheetMapping): MappingFault | null {
  const gap = (code: string, field: string | null): MappingFault => ({
    code: `exchange.${code}`,
    details: { sheet: mapping.sheet, field },
  });
  const has = (key: string) => mapping.columns.some(({ field }) => field === key);
  const missing = IMPORT_FIELDS[kind].find(({ key, required }) => required && !has(key));
  if (missing) return gap('mapping_field_missing', missing.key);
  if (kind === 'annual-facts') {
    const yearly = (key: string | null) => IMPORT_FIELDS[kind].some((field) => field.key === key && field.yearly);
    const figures = mapping.columns.filter(({ field }) => yearly(field));
    if (figures.length === 0) return gap('mapping_figures_missing', null);
    const yearless = has('year') ? undefined : figures.find(({ year }) => year === null);
    if (yearless) return gap('mapping_year_missing', yearless.field);
  }
  if (kind === 'liaison' && !has('leader') && !has('chief')) return gap('mapping_person_missing', 'leader');
  if (kind === 'titles' && mapping.titleKind === null) return gap('mapping_title_missing', 'titleKind');
  if (kind === 'titles' && (mapping.validFrom === null || mapping.validTo === null))
    return gap('mapping_validity_missing', 'validFrom');
  return null;
}
