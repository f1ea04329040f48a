import { readUnit, readUnitOfAddress } from '../identity/unit-name';
import { type UnitCode } from '../identity/unit';
import { readDay } from '../registry/day';
import { ENTERPRISE_LIMITS } from '../registry/enterprise';
import { readIndustry } from '../registry/industry';
import { foldName, tidyName } from '../registry/name';
import { tidyPhone } from '../registry/phone';
import { readUscc } from '../registry/uscc';
import { saysNothing } from '../shared/folded-text';
import { type SheetMapping } from './import';
import { type ReadRow, type RowReader, rowReader } from './row-reader';
import { type DataRow } from './rows';
import { rawText } from './sheet-cells';

/** A row of a register. `uscc`, `name` and `unitCode` are sound unless the row is rejected. */
export interface EnterpriseRecord extends ReadRow {
  readonly name: string;
  /** Folded, for joining. */
  readonly nameKey: string;
  readonly formerNames: readonly string[];
  readonly uscc: string | null;
  readonly unitCode: UnitCode | null;
  readonly address: string | null;
  readonly industryCode: string | null;
  readonly legalRep: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly establishedOn: string | null;
  readonly remark: string | null;
}

const BETWEEN_NAMES = /[、,，;；/|\n]+/;

/** Reads a row of a register; `today` bounds its dates. */
export function interpretEnterprise(row: DataRow, mapping: SheetMapping, today: string): EnterpriseRecord {
  const reader = rowReader(row, mapping);
  const name = tidyName(reader.text('name'));
  const uscc = readUscc(reader.cell('uscc')?.value);
  const unitCode = readUnitCell(reader);
  const rejected = refusal(name, uscc.reason, unitCode, reader);
  if (rejected !== null) reader.report(rejected, 'error', fieldAtFault(rejected));
  return {
    sheet: mapping.sheet,
    row: row.row,
    name,
    nameKey: foldName(name),
    formerNames: readFormerNames(reader, name),
    uscc: uscc.uscc,
    unitCode,
    address: reader.upTo('address', ENTERPRISE_LIMITS.address),
    industryCode: readIndustryCell(reader),
    legalRep: reader.upTo('legalRep', ENTERPRISE_LIMITS.person),
    contactName: reader.upTo('contactName', ENTERPRISE_LIMITS.person),
    contactPhone: phone(reader),
    establishedOn: readDayCell(reader, today),
    remark: reader.upTo('remark', ENTERPRISE_LIMITS.remark),
    problems: reader.problems,
    rejected,
  };
}

function refusal(name: string, usccReason: string | null, unit: UnitCode | null, reader: RowReader): string | null {
  if (name === '' || saysNothing(name)) return 'name_missing';
  if (name.length > ENTERPRISE_LIMITS.name) return 'name_too_long';
  if (usccReason !== null) return usccReason;
  if (unit !== null) return null;
  return saysNothing(reader.text('unit')) ? 'unit_missing' : 'unit_unknown';
}

const fieldAtFault = (reason: string): string => reason.split('_')[0] ?? reason;

/** An empty county is taken from the address, and pointed out. */
function readUnitCell(reader: RowReader): UnitCode | null {
  const text = reader.text('unit');
  if (!saysNothing(text)) return readUnit(text);
  const ofAddress = readUnitOfAddress(reader.text('address'));
  if (ofAddress !== null) reader.report('unit_from_address', 'hint', 'unit');
  return ofAddress;
}

function readFormerNames(reader: RowReader, name: string): readonly string[] {
  const names = rawText(reader.cell('formerName')).split(BETWEEN_NAMES).map(tidyName);
  const others = names.filter((former) => !saysNothing(former) && foldName(former) !== foldName(name));
  const fitting = others.filter((former) => former.length <= ENTERPRISE_LIMITS.name);
  if (fitting.length < others.length) reader.report('name_too_long', 'warning', 'formerName');
  return [...new Set(fitting)].slice(0, ENTERPRISE_LIMITS.formerNames);
}

function readIndustryCell(reader: RowReader): string | null {
  const value = reader.cell('industry')?.value ?? '';
  if (saysNothing(String(value))) return null;
  const code = readIndustry(value);
  if (code === null) reader.report('industry_unknown', 'warning', 'industry');
  return code;
}

function readDayCell(reader: RowReader, today: string): string | null {
  const { day, precision, problem } = readDay(reader.cell('establishedOn') ?? { value: '' }, today);
  if (problem !== null) reader.report(problem, 'warning', 'establishedOn');
  if (precision === 'month') reader.report('day_month_only', 'hint', 'establishedOn');
  if (precision === 'year') reader.report('day_year_only', 'hint', 'establishedOn');
  return day;
}

function phone(reader: RowReader): string | null {
  const text = reader.upTo('contactPhone', ENTERPRISE_LIMITS.phone);
  return text === null || saysNothing(text) ? null : tidyPhone(text);
}
