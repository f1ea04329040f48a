import { foldBlanks } from '../shared/folded-text';
import { type TitleKind } from './title-kind';
import { readValidity, type Validity, withoutValidity } from './validity';

/** What a sheet's name and the lines above its list say about the titles in it; null where they are silent. */
export interface BatchHeading extends Validity {
  readonly kind: TitleKind | null;
  /** `2023年第一批专精特新`, `第四批小巨人复核通过`. */
  readonly batch: string | null;
  /** 文号, `豫工信企业〔2023〕45号`. */
  readonly document: string | null;
}

/** In this order: a 小巨人 list says 专精特新“小巨人”, a pool of 龙头 may name the others. */
const WORDS: readonly (readonly [TitleKind, RegExp, string])[] = [
  ['giant', /小巨人/, '小巨人'],
  ['leading', /龙头企业/, '龙头企业培育库'],
  ['specialised', /专精特新/, '专精特新'],
  ['innovative', /创新型(?:中小)?企业|创新型/, '创新型'],
];
const DOCUMENT = /[\p{Script=Han}]{2,12}[〔[【(]\d{4}[〕\]】)]\d{1,4}号/u;
const YEAR = /(\d{4})年(度)?/;
const ROUND = /第[一二三四五六七八九十\d]+批/;
const REVIEW = /复核|复审/;

/** The kind that a text names, null for none. */
export function readTitleKind(text: string): TitleKind | null {
  const folded = foldBlanks(text);
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** Reads kind, batch, document and validity; the lines have the say, the sheet's name helps out. */
export function readBatch(sheetName: string, titleLines: readonly string[]): BatchHeading {
  const lines = [...titleLines, sheetName];
  const kind = lines.map(readTitleKind).find((found) => found !== null) ?? null;
  const document = titleLines.map((line) => DOCUMENT.exec(foldBlanks(line))?.[0]).find((found) => found !== undefined);
  return {
    kind,
    batch: kind === null ? null : batchOf(kind, lines),
    document: document ?? null,
    ...readValidity(lines),
  };
}

function batchOf(kind: TitleKind, lines: readonly string[]): string {
  const plain = lines.map((line) => withoutValidity(line).replace(DOCUMENT, ''));
  const find = (pattern: RegExp) =>
    plain.map((line) => pattern.exec(line)?.[0]).find((found) => found !== undefined) ?? '';
  const word = WORDS.find(([known]) => known === kind)?.[2] ?? '';
  return `${find(YEAR)}${find(ROUND)}${word}${find(REVIEW) === '' ? '' : '复核通过'}`;
}
