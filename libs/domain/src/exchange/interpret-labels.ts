import { readBatch } from '../ladder/batch';
import { kindAmong, kindNamed, type NamedKind } from '../ladder/label/label-names';
import { LABEL_LIMITS } from '../ladder/label/label-kind';
import { ENTERPRISE_LIMITS } from '../registry/enterprise';
import { readDay } from '../registry/day';
import { tidyName } from '../registry/name';
import { readUscc, type UsccReason } from '../registry/uscc';
import { lastDayOfMonth } from '../shared/calendar-day';
import { saysNothing } from '../shared/folded-text';
import { type SheetMapping } from './import';
import { type ReadRow, type RowReader, rowReader } from './row-reader';
import { type DataRow } from './rows';

/** What the lines above a list say of every row in it. */
export interface LabelSheet {
  readonly kind: NamedKind | null;
  readonly document: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A row of a list of labels. Kind and first day are there unless the row is rejected. */
export interface LabelRecord extends ReadRow {
  readonly name: string;
  readonly uscc: string | null;
  readonly usccReason: UsccReason | null;
  readonly kind: NamedKind | null;
  readonly item: string;
  readonly batch: string | null;
  readonly document: string | null;
  readonly certificateNo: string | null;
  readonly note: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Ends of validity lie ahead. */
const LATEST = '2199-12-31';
const FOR_EVER = /^(?:长期|长期有效|永久|永久有效)$/;

export function labelSheet(name: string, lines: readonly string[], kinds: readonly NamedKind[]): LabelSheet {
  const { document, validFrom, validTo } = readBatch(name, lines);
  return { kind: kindAmong([...lines, name], kinds), document, validFrom, validTo };
}

/** Reads a row: its own cells have the say, the lines above the list help out. */
export function interpretLabel(
  row: DataRow,
  mapping: SheetMapping,
  sheet: LabelSheet,
  kinds: readonly NamedKind[],
): LabelRecord {
  const reader = rowReader(row, mapping);
  const name = saysNothing(reader.text('name')) ? '' : tidyName(reader.text('name'));
  const uscc = readUscc(reader.cell('uscc')?.value);
  const told = reader.text('labelKind');
  const kind = saysNothing(told) ? sheet.kind : kindNamed(told, kinds);
  const validFrom = firstDay(reader) ?? sheet.validFrom;
  const validTo = lastDay(reader) ?? sheet.validTo;
  const rejected = refusal({ name, coded: uscc.uscc !== null, told, kind, validFrom, validTo });
  if (rejected !== null) reader.report(rejected, 'error', AT_FAULT[rejected] ?? null);
  if (uscc.reason !== null && uscc.reason !== 'uscc_missing') reader.report(uscc.reason, 'warning', 'uscc');
  return {
    sheet: mapping.sheet,
    row: row.row,
    name,
    uscc: uscc.uscc,
    usccReason: uscc.reason,
    kind,
    item: reader.upTo('item', LABEL_LIMITS.item) ?? '',
    batch: reader.upTo('batch', LABEL_LIMITS.batch),
    document: reader.upTo('document', LABEL_LIMITS.document) ?? sheet.document,
    certificateNo: reader.upTo('certificateNo', LABEL_LIMITS.certificateNo),
    note: reader.upTo('note', LABEL_LIMITS.note),
    validFrom,
    validTo,
    problems: reader.problems,
    rejected,
  };
}

interface Needed {
  readonly name: string;
  readonly coded: boolean;
  readonly told: string;
  readonly kind: NamedKind | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

function refusal({ name, coded, told, kind, validFrom, validTo }: Needed): string | null {
  if (name === '' && !coded) return 'name_missing';
  // A remark may double a name's length.
  if (name.length > 2 * ENTERPRISE_LIMITS.name) return 'name_too_long';
  if (kind === null) return saysNothing(told) ? 'label_kind_missing' : 'label_kind_unknown';
  if (validFrom === null) return 'label_from_missing';
  if (kind.retiredOn !== null && validFrom >= kind.retiredOn) return 'label_kind_retired';
  return validTo !== null && validTo < validFrom ? 'label_validity_reversed' : null;
}

const AT_FAULT: Readonly<Record<string, string>> = {
  name_missing: 'name',
  name_too_long: 'name',
  label_kind_missing: 'labelKind',
  label_kind_unknown: 'labelKind',
  label_kind_retired: 'labelKind',
  label_from_missing: 'validFrom',
  label_validity_reversed: 'validTo',
};

function firstDay(reader: RowReader): string | null {
  const { day, precision, problem } = readDay(reader.cell('validFrom') ?? { value: '' }, LATEST);
  if (problem !== null) reader.report(problem, 'warning', 'validFrom');
  if (precision === 'month' || precision === 'year') reader.report(`day_${precision}_only`, 'hint', 'validFrom');
  return day;
}

/** A month or year alone holds to its end. */
function lastDay(reader: RowReader): string | null {
  if (FOR_EVER.test(reader.text('validTo'))) return null;
  const { day, precision, problem } = readDay(reader.cell('validTo') ?? { value: '' }, LATEST);
  if (problem !== null) reader.report(problem, 'warning', 'validTo');
  if (day === null || precision === 'day') return day;
  reader.report('label_to_end_of', 'hint', 'validTo');
  const [year = 0, month = 1] = day.split('-').map(Number);
  return lastDayOfMonth(year, precision === 'year' ? 12 : month);
}
