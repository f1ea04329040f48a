import type { EnterpriseRecord } from '@yanzhen/domain/exchange/interpret-enterprises';
import { type UnitCode } from '@yanzhen/domain/identity/unit';
import { newNames } from '../enterprise/new-names';

const PLAIN = ['address', 'industryCode', 'legalRep', 'contactName', 'contactPhone', 'remark'] as const;
const KEPT = ['unitCode', 'establishedOn', ...PLAIN] as const;
type Kept = (typeof KEPT)[number];

/** What a row of a register brings, as the step carries it. */
export interface EnterpriseValues {
  readonly uscc: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly unitCode: UnitCode;
  readonly address: string | null;
  readonly industryCode: string | null;
  readonly legalRep: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly establishedOn: string | null;
  /** How much of `establishedOn` the file told: `2008-12` is the first ten, seven or four characters of it. */
  readonly establishedTold: 10 | 7 | 4;
  readonly remark: string | null;
}

export type EnterprisePatch = Partial<Pick<EnterpriseValues, Kept>>;

export function valuesOf(record: EnterpriseRecord): EnterpriseValues {
  if (record.uscc === null || record.unitCode === null) throw new Error(`Row ${record.row} was to be refused`);
  const said = new Set(record.problems.map(({ code }) => code));
  return {
    uscc: record.uscc,
    name: record.name,
    formerNames: record.formerNames,
    unitCode: record.unitCode,
    address: record.address,
    industryCode: record.industryCode,
    legalRep: record.legalRep,
    contactName: record.contactName,
    contactPhone: record.contactPhone,
    establishedOn: record.establishedOn,
    establishedTold: said.has('day_month_only') ? 7 : said.has('day_year_only') ? 4 : 10,
    remark: record.remark,
  };
}

/** The first row of a firm with the gaps filled from the rows that repeat it. */
export function completed(first: EnterpriseValues, repeat: EnterpriseValues): EnterpriseValues {
  const filled = Object.fromEntries(PLAIN.map((key) => [key, first[key] ?? repeat[key]]));
  const day = first.establishedOn === null ? repeat : first;
  return {
    ...first,
    ...filled,
    establishedOn: day.establishedOn,
    establishedTold: day.establishedTold,
    formerNames: [...first.formerNames, ...newNames(repeat.formerNames, [first.name, ...first.formerNames])],
  };
}

/** What the row would change of what is stored. A blank cell erases nothing, a bare month does not blur a known day. */
export function patchOf(values: EnterpriseValues, stored: Record<Kept, string | null>): EnterprisePatch {
  const differing = KEPT.filter((key) => values[key] !== null && values[key] !== stored[key]).filter(
    (key) => key !== 'establishedOn' || !sameAsTold(values, stored.establishedOn),
  );
  return Object.fromEntries(differing.map((key) => [key, values[key]]));
}

/** The values that a patch replaces, for taking it back. */
export const replaced = (patch: EnterprisePatch, stored: Record<Kept, string | null>): EnterprisePatch =>
  Object.fromEntries(Object.keys(patch).map((key) => [key, stored[key as Kept]]));

const sameAsTold = ({ establishedOn, establishedTold: told }: EnterpriseValues, stored: string | null): boolean =>
  told < 10 && stored !== null && stored.slice(0, told) === establishedOn?.slice(0, told);
