import { foldBlanks, foldWidth, tidyText } from '../shared/folded-text';

const OPENING = /[[{〔【〖「『<《]/g;
const CLOSING = /[\]}〕】〗」』>》]/g;
const REMARK = /^(.+)\(([^()]*)\)$/;
const RENAMED = /^(?:现|已|后)?(?:更名|变更|改名)(?:为|成)?[:：]?(.+)$/;
const FORMERLY = /^(?:原名称?|原|曾用名|曾名|旧名|旧称|又名)(?:为|是)?[:：]?(.+)$/;
const LEGAL_FORM = /^(?:有限合伙|普通合伙|特殊普通合伙|集团|筹|个人独资)$/;
const FIRM_END = /(?:公司|集团|厂|社|店|中心|部|所|院|场|行|企业|合伙)$/;

/** The key under which names are joined: width, brackets, blanks and line breaks do not count; every character does. */
export const foldName = (name: string): string =>
  foldBlanks(name).replace(OPENING, '(').replace(CLOSING, ')').toLowerCase();

/** The name for showing: one line, Latin letters in half width, brackets in full width as on a licence. */
export const tidyName = (name: string): string =>
  tidyText(foldWidth(tidyText(name)))
    .replace(/ ?\( ?/g, '（')
    .replace(/ ?\) ?/g, '）');

export interface NameVariant {
  /** Folded. */
  readonly key: string;
  /** `plain`: the cell as it stands. `note_in_cell`: the cell without its remark, or the other name that the remark tells. */
  readonly why: 'plain' | 'note_in_cell';
}

/**
 * The names that a cell can mean, the plain one first: `甲公司（原乙公司）` → the whole, 甲公司, 乙公司; likewise 曾用名, 更名为.
 * Only the plain one joins by itself; the others are suggestions for a person.
 */
export function nameVariants(cell: string): readonly NameVariant[] {
  const key = foldName(cell);
  const plain: NameVariant = { key, why: 'plain' };
  const remark = REMARK.exec(key);
  const [, name = '', told = ''] = remark ?? [];
  if (remark === null || LEGAL_FORM.test(told) || !FIRM_END.test(name)) return [plain];
  const other = RENAMED.exec(told)?.[1] ?? FORMERLY.exec(told)?.[1] ?? told;
  const names = FIRM_END.test(other) ? [name, other] : [name];
  return [plain, ...names.map((variant): NameVariant => ({ key: variant, why: 'note_in_cell' }))];
}

/** Names further apart than this many characters are not suggested. */
export const SIMILAR_WITHIN = 2;

/**
 * How alike two folded names are: 1 equal, 0 more than `SIMILAR_WITHIN` insertions, deletions or replacements apart.
 * The work is bounded by length × (2 × SIMILAR_WITHIN + 1).
 */
export function similarity(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  const distance = editDistance(a, b);
  return distance > SIMILAR_WITHIN ? 0 : 1 - distance / Math.max(a.length, b.length, 1);
}

const BEYOND = SIMILAR_WITHIN + 1;

function editDistance(a: readonly string[], b: readonly string[]): number {
  if (Math.abs(a.length - b.length) > SIMILAR_WITHIN) return BEYOND;
  let previous = b.map((_, index) => index + 1);
  previous.unshift(0);
  for (let i = 1; i <= a.length; i++) {
    const current = new Array<number>(b.length + 1).fill(BEYOND);
    if (i <= SIMILAR_WITHIN) current[0] = i;
    for (let j = Math.max(1, i - SIMILAR_WITHIN); j <= Math.min(b.length, i + SIMILAR_WITHIN); j++) {
      const replaced = (previous[j - 1] ?? BEYOND) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, (previous[j] ?? BEYOND) + 1, (current[j - 1] ?? BEYOND) + 1);
    }
    if (Math.min(...current) > SIMILAR_WITHIN) return BEYOND;
    previous = current;
  }
  return previous[b.length] ?? BEYOND;
}
