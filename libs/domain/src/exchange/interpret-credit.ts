import { CREDIT_LIMITS, type RecordKind, type Severity } from '../credit/record';
import { readDay } from '../registry/day';
import { tidyName } from '../registry/name';
import { readUscc, type UsccReason } from '../registry/uscc';
import { foldBlanks, saysNothing } from '../shared/folded-text';
import { type SheetMapping } from './import';
import { type ReadRow, type RowReader, rowReader } from './row-reader';
import { type DataRow } from './rows';

/** A row of a credit list. Kind, document and day are there unless the row is rejected. */
export interface CreditRow extends ReadRow {
  readonly name: string;
  readonly uscc: string | null;
  readonly usccReason: UsccReason | null;
  readonly kind: RecordKind | null;
  readonly document: string;
  readonly issuer: string;
  readonly cause: string | null;
  readonly severity: Severity | null;
  readonly decidedOn: string | null;
  /** As the list says; null when it says nothing. */
  readonly until: string | null;
  readonly endedOn: string | null;
}

const KINDS: readonly (readonly [RegExp, RecordKind])[] = [
  [/异常/, 'abnormal'],
  [/严重|失信主体|黑名单/, 'dishonest'],
  [/处罚/, 'penalty'],
  [/守信|激励|红榜|表彰|荣誉/, 'commendation'],
];
const SEVERITY: readonly (readonly [RegExp, Severity])[] = [
  [/轻/, 'minor'],
  [/一般/, 'general'],
  [/严重|重大/, 'serious'],
];
/** Ends of publicity and validity lie ahead. */
const LATEST = '2199-12-31';

export function interpretCredit(row: DataRow, mapping: SheetMapping, today: string): CreditRow {
  const reader = rowReader(row, mapping);
  const name = saysNothing(reader.text('name')) ? '' : tidyName(reader.text('name'));
  const uscc = readUscc(reader.cell('uscc')?.value);
  const kind = first(KINDS, reader.text('type'));
  const document = reader.text('document');
  const decidedOn = dayAt(reader, 'decidedOn', today);
  const rejected = refusal({ named: name !== '' || uscc.uscc !== null, kind, document, decidedOn });
  if (rejected !== null) reader.report(rejected, 'error', FIELD_AT_FAULT[rejected] ?? null);
  if (uscc.reason !== null && uscc.reason !== 'uscc_missing') reader.report(uscc.reason, 'warning', 'uscc');
  const until = dayAt(reader, 'until', LATEST);
  return {
    sheet: mapping.sheet,
    row: row.row,
    name,
    uscc: uscc.uscc,
    usccReason: uscc.reason,
    kind,
    document: document.slice(0, CREDIT_LIMITS.document),
    issuer: reader.upTo('issuer', CREDIT_LIMITS.issuer) ?? '',
    cause: reader.upTo('cause', CREDIT_LIMITS.text),
    severity: kind === 'penalty' ? first(SEVERITY, reader.text('severity')) : null,
    decidedOn,
    until: until !== null && decidedOn !== null && until < decidedOn ? reversed(reader) : until,
    endedOn: dayAt(reader, 'endedOn', today),
    problems: reader.problems,
    rejected,
  };
}

interface Needed {
  readonly named: boolean;
  readonly kind: RecordKind | null;
  readonly document: string;
  readonly decidedOn: string | null;
}

function refusal({ named, kind, document, decidedOn }: Needed): string | null {
  if (!named) return 'name_missing';
  if (kind === null) return 'credit_kind_unknown';
  if (saysNothing(document)) return 'document_missing';
  if (document.length > CREDIT_LIMITS.document) return 'document_too_long';
  return decidedOn === null ? 'decided_on_missing' : null;
}

const FIELD_AT_FAULT: Readonly<Record<string, string>> = {
  name_missing: 'name',
  credit_kind_unknown: 'type',
  document_missing: 'document',
  document_too_long: 'document',
  decided_on_missing: 'decidedOn',
};

function dayAt(reader: RowReader, field: string, latest: string): string | null {
  const { day, precision, problem } = readDay(reader.cell(field) ?? { value: '' }, latest);
  if (problem !== null) reader.report(problem, 'warning', field);
  // A decision has a day; a month would move publicity by weeks.
  if (precision === 'month' || precision === 'year') reader.report(`day_${precision}_only`, 'hint', field);
  return day;
}

function reversed(reader: RowReader): null {
  reader.report('until_before_decision', 'warning', 'until');
  return null;
}

function first<T>(words: readonly (readonly [RegExp, T])[], text: string): T | null {
  const folded = foldBlanks(text);
  return words.find(([word]) => word.test(folded))?.[1] ?? null;
}
