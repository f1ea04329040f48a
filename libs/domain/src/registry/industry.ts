import { foldBlanks, withoutApostrophe } from '../shared/folded-text';
import { INDUSTRIES, type Industry } from './industry-table';

export { INDUSTRIES, type Industry } from './industry-table';

const CODED = /^([A-T])?(\d{1,4})(?!\d)/;
const STEPS = /[-—–/>＞:：|]+/;
const BY_CODE: ReadonlyMap<string, Industry> = new Map(INDUSTRIES.map((industry) => [industry.code, industry]));
const BY_NAME: ReadonlyMap<string, Industry> = new Map(INDUSTRIES.map((industry) => [bare(industry.zh), industry]));

/** The industry of a division code, null for an unknown one. */
export const industryOf = (code: string): Industry | null => BY_CODE.get(code) ?? null;

/**
 * The division that a cell means: `13 农副食品加工业`, `C13`, `1391`, 13, `农副食品加工业`, `制造业-农副食品加工业`.
 * Null for anything else, also when letter and number contradict each other.
 */
export function readIndustry(value: string | number | boolean): string | null {
  const text = foldBlanks(withoutApostrophe(String(value))).toUpperCase();
  const [, section, digits] = CODED.exec(text) ?? [];
  if (digits === undefined) return named(text);
  const industry = BY_CODE.get(digits.length === 1 ? `0${digits}` : digits.slice(0, 2));
  return industry === undefined || (section !== undefined && industry.section !== section) ? null : industry.code;
}

function named(text: string): string | null {
  const parts = [text, ...text.split(STEPS).reverse()];
  const found = parts.map((part) => BY_NAME.get(bare(part))).find((industry) => industry !== undefined);
  return found?.code ?? null;
}

/** Names are compared without punctuation and the closing 业, which lists drop at will. */
function bare(name: string): string {
  return name
    .replace(/[、,，.()（）]/g, '')
    .replace(/^[A-T]/, '')
    .replace(/业$/, '');
}
