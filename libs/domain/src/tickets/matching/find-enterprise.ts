import { foldName, nameVariants } from '../../registry/name';
import { readUscc } from '../../registry/uscc';
import { saysNothing } from '../../shared/folded-text';
import { type Doubt, type EnterpriseMatch, type FoundWay, type Mention, weighed } from './match';
import type { NameBook } from './name-book';
import { namesIn, shortNamesIn } from './names-in-text';

const CODE = /(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])/gi;
const SHOWN = 5;
const CERTAIN: Doubt = { divided: false, otherNamed: false };

/** Who could be meant, likest first, everybody once; at most five. */
export function findEnterprises(mention: Mention, book: NameBook): readonly EnterpriseMatch[] {
  const { uscc, name, text, unitCode } = mention;
  const said = name === null || saysNothing(name) ? '' : name;
  const folded = foldName(text);
  const byCode = uscc === null ? null : book.byCode(uscc);
  const byName = said === '' ? [] : ofName(said, book);
  const certain = byCode ? [{ entry: byCode, way: 'code' as const, told: byCode.uscc }] : codesIn(text, book);
  // Who is named in the text beside a stranger is whom the stranger complains about, perhaps.
  const otherNamed = said !== '' && byName.length === 0;
  const inText = [...namesIn(folded, book), ...shortNamesIn(folded, book)];
  return likestFirst([
    ...certain.map((found) => weighed(found, CERTAIN, unitCode)),
    ...byName.map((found) => weighed(found, { divided: divided(byName, found), otherNamed: false }, unitCode)),
    ...inText.map((found) =>
      weighed(found, { divided: divided(inText, found), otherNamed: otherNamed || named(byName, found) }, unitCode),
    ),
  ]);
}

/** The first way that finds somebody is the one that counts. */
function ofName(name: string, book: NameBook): FoundWay[] {
  const key = foldName(name);
  const [, ...noted] = nameVariants(name);
  const ways: readonly (() => FoundWay[])[] = [
    () => book.named(key).map((entry) => ({ entry, way: 'name', told: name })),
    () => book.formerly(key).map((entry) => ({ entry, way: 'former_name', told: name })),
    () =>
      noted.flatMap((variant) =>
        [...book.named(variant.key), ...book.formerly(variant.key)].map((entry): FoundWay => ({
          entry,
          way: 'note_in_cell',
          told: name,
        })),
      ),
    () => book.butForForm(key).map((entry) => ({ entry, way: 'legal_form', told: name })),
    () => shortNamesIn(key, book).map((found) => ({ ...found, way: 'short_name' })),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

const codesIn = (text: string, book: NameBook): FoundWay[] =>
  (text.match(CODE) ?? []).flatMap((code): FoundWay[] => {
    const { uscc } = readUscc(code);
    const entry = uscc === null ? null : book.byCode(uscc);
    return entry ? [{ entry, way: 'code_in_text', told: entry.uscc }] : [];
  });

/** Others are found by ways as sure. */
const divided = (all: readonly FoundWay[], { entry, way }: FoundWay): boolean =>
  all.some((other) => other.way === way && other.entry.id !== entry.id);

/** The request says who it is about: others in its text are somebody else. */
const named = (byName: readonly FoundWay[], { entry }: FoundWay): boolean =>
  byName.length > 0 && !byName.some((one) => one.entry.id === entry.id);

function likestFirst(matches: readonly EnterpriseMatch[]): readonly EnterpriseMatch[] {
  const seen = new Set<number>();
  return [...matches]
    .sort((one, other) => other.sureness - one.sureness || one.entry.id - other.entry.id)
    .filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id).size > 0)
    .slice(0, SHOWN);
}
