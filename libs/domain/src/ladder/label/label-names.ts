import { foldBlanks } from '../../shared/folded-text';

/** What reading a list needs to know of a kind. */
export interface NamedKind {
  readonly id: number;
  /** Of the shipped ones. */
  readonly code: string | null;
  readonly zh: string;
  readonly en: string;
  readonly retiredOn: string | null;
}

/** How lists call the shipped kinds beside their names. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  flagship: ['省级头雁企业', '省头雁企业'],
  'high-tech': ['高企', '国家高新技术企业'],
  champion: ['单项冠军', '单项冠军企业', '制造业单项冠军企业', '省级制造业单项冠军', '国家级制造业单项冠军'],
  'smart-workshop': ['智能车间', '智能工厂', '省级智能车间', '省级智能工厂'],
  'smart-benchmark': ['智能制造标杆', '省级智能制造标杆企业'],
};

/** 企业 at the end is said or left out; brackets, blanks, width and case do not count. */
const fold = (text: string): string =>
  foldBlanks(text)
    .replace(/[()（）]/g, '')
    .toLowerCase()
    .replace(/企业$/, '');

const namesOf = ({ code, zh, en }: NamedKind): string[] =>
  [zh, en, ...(code === null ? [] : [code, ...(ALSO[code] ?? [])])].map(fold);

/** The kind that a cell names; null for none. */
export function kindNamed(text: string, kinds: readonly NamedKind[]): NamedKind | null {
  const folded = fold(text);
  return folded === '' ? null : (kinds.find((kind) => namesOf(kind).includes(folded)) ?? null);
}

/** The kind that the lines above a list name: the longest name found, for 重点培育头雁企业 holds 头雁企业. */
export function kindAmong(lines: readonly string[], kinds: readonly NamedKind[]): NamedKind | null {
  const text = lines.map(fold).join('\n');
  const found = kinds.flatMap((kind) =>
    namesOf(kind)
      .filter((name) => name !== '' && text.includes(name))
      .map((name) => ({ kind, length: name.length })),
  );
  return found.sort((one, other) => other.length - one.length)[0]?.kind ?? null;
}
