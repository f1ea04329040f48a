import { type FactKey } from '../registry/annual-facts';
import { foldBlanks } from '../shared/folded-text';
import { IMPORT_FIELDS } from './fields';
import { type ImportField, type ImportKind } from './import';

const YEAR = /^(20\d{2})(?:年度|年|财年)?/;
const ONLY_YEAR = /^(20\d{2})(?:年度?|财年)?(?:数据|指标|情况)?$/;
const REMARKED = /\([^()]*\)$/;
const MARKS = /[*:：★]/g;
const SEQUENCE = new Set(['序号', '编码', '序', 'no', 'no.', '#', '项次', '行号']);

/** What headings are compared by: blanks, line breaks, width, case, stars and colons do not count. */
export const foldHeading = (text: string): string => foldBlanks(text).replace(MARKS, '').toLowerCase();

const FIELD_BY_HEADING: Readonly<Record<ImportKind, ReadonlyMap<string, ImportField>>> = {
  enterprises: byHeading('enterprises'),
  'annual-facts': byHeading('annual-facts'),
  titles: byHeading('titles'),
  labels: byHeading('labels'),
  credit: byHeading('credit'),
  liaison: byHeading('liaison'),
  hotline: byHeading('hotline'),
};

/** The field that one heading text means: as it stands, without a unit in brackets behind it, without a year before it. */
export function fieldOf(kind: ImportKind, text: string): ImportField | null {
  const folded = foldHeading(text);
  const fields = FIELD_BY_HEADING[kind];
  const bare = folded.replace(REMARKED, '');
  const candidates = [folded, bare, folded.replace(YEAR, ''), bare.replace(YEAR, '')];
  return candidates.map((candidate) => fields.get(candidate)).find((field) => field !== undefined) ?? null;
}

/** The fiscal year that a heading names, before a figure or by itself; null for none. */
export function yearOf(text: string): number | null {
  const year = YEAR.exec(foldHeading(text))?.[1];
  return year === undefined ? null : Number(year);
}

export const isYear = (text: string): boolean => ONLY_YEAR.test(foldHeading(text));

export const isSequence = (text: string): boolean => SEQUENCE.has(foldHeading(text));

const PERSONS: readonly FactKey[] = ['employees', 'rndStaff'];

export const countsPersons = (key: string): boolean => PERSONS.some((known) => known === key);

/** After folding: 单位 (not 填报单位) or a bracket, perhaps heads first, then 万元 or 元; no other unit of money is known. */
const STATED = /(?:(?:^|[^报送荐])单位|\()(?:(?:人|个|家|户|%)[、,/])*(?:人民币)?(万元|元)/;

/** The measure of money that a heading or a line above it states: (万元), 单位：元, 金额单位：元；人数单位：人. */
export function measureOf(text: string): 'wan' | 'yuan' | null {
  const stated = STATED.exec(foldHeading(text))?.[1];
  return stated === undefined ? null : stated === '元' ? 'yuan' : 'wan';
}

function byHeading(kind: ImportKind): ReadonlyMap<string, ImportField> {
  return new Map(
    IMPORT_FIELDS[kind].flatMap((field) => field.synonyms.map((word) => [foldHeading(word), field] as const)),
  );
}
