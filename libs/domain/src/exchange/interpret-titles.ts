import { readUnit } from '../identity/unit-name';
import { type UnitCode } from '../identity/unit';
import { TITLE_KINDS, type TitleKind } from '../ladder/title-kind';
import { ENTERPRISE_LIMITS } from '../registry/enterprise';
import { tidyName } from '../registry/name';
import { readUscc } from '../registry/uscc';
import { isDay } from '../shared/calendar-day';
import { saysNothing, tidyText } from '../shared/folded-text';
import { type SheetMapping } from './import';
import { type ReadRow, type RowReader, rowReader } from './row-reader';
import { type DataRow } from './rows';
import { rawText } from './sheet-cells';

/** A row of a published list. Kind and both ends of the validity are there unless the row is rejected. */
export interface TitleRecord extends ReadRow {
  /** With its remark, if it has one: `nameVariants` takes it apart. */
  readonly name: string;
  readonly uscc: string | null;
  /** As the list says; the register's unit counts. */
  readonly unitCode: UnitCode | null;
  readonly certificateNo: string | null;
  readonly remark: string | null;
  readonly kind: TitleKind | null;
  readonly batch: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const CERTIFICATE_LIMIT = 100;

/** Reads a row of a published list; kind, batch and validity are those of the sheet. */
export function interpretTitle(row: DataRow, mapping: SheetMapping): TitleRecord {
  const reader = rowReader(row, mapping);
  const name = tidyName(reader.text('name'));
  const kind = TITLE_KINDS.find((known) => known === mapping.titleKind) ?? null;
  const rejected = refusal(name, kind, mapping);
  if (rejected !== null) reader.report(rejected, 'error', rejected.startsWith('name') ? 'name' : null);
  const uscc = readUscc(reader.cell('uscc')?.value);
  if (uscc.reason !== null && uscc.reason !== 'uscc_missing') reader.report(uscc.reason, 'warning', 'uscc');
  return {
    sheet: mapping.sheet,
    row: row.row,
    name,
    uscc: uscc.uscc,
    unitCode: readUnitCell(reader),
    certificateNo: reader.upTo('certificateNo', CERTIFICATE_LIMIT),
    remark: reader.upTo('remark', ENTERPRISE_LIMITS.remark),
    kind,
    batch: tidyText(mapping.batch ?? mapping.sheet),
    validFrom: mapping.validFrom,
    validTo: mapping.validTo,
    problems: reader.problems,
    rejected,
  };
}

function refusal(name: string, kind: TitleKind | null, { validFrom, validTo }: SheetMapping): string | null {
  if (saysNothing(name)) return 'name_missing';
  // A remark may double a name's length.
  if (name.length > 2 * ENTERPRISE_LIMITS.name) return 'name_too_long';
  if (kind === null) return 'title_kind_missing';
  const sound = validFrom !== null && validTo !== null && isDay(validFrom) && isDay(validTo) && validFrom <= validTo;
  return sound ? null : 'validity_missing';
}

function readUnitCell(reader: RowReader): UnitCode | null {
  const text = rawText(reader.cell('unit'));
  if (saysNothing(text)) return null;
  const code = readUnit(text);
  if (code === null) reader.report('unit_unknown', 'hint', 'unit');
  return code;
}
