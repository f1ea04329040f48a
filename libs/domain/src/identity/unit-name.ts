import { foldBlanks } from '../shared/folded-text';
import { UNITS, type Unit, type UnitCode } from './unit';

const CITY = /^(?:河南省)?(?:驻马店市|驻马店|市)?/;
const OFFICE = /(?:人民政府|政府|管委会|管理委员会|工信局|工业和信息化局|科技和工业信息化局|科工局)$/;
/** Traditional and Japanese shapes that county names are seen in. */
const SHAPES: Readonly<Record<string, string>> = {
  輿: '舆',
  與: '舆',
  陽: '阳',
  區: '区',
  縣: '县',
  開: '开',
  發: '发',
  經: '经',
  濟: '济',
};

const CODE_BY_NAME: ReadonlyMap<string, UnitCode> = new Map(
  UNITS.flatMap((unit) => namesOf(unit).map((name): [string, UnitCode] => [name, unit.code])),
);
const LONGEST_FIRST = [...CODE_BY_NAME.keys()].sort((left, right) => right.length - left.length);

/** The unit that a text names, in any of its usual spellings or by its code; null when it names none. */
export function readUnit(text: string): UnitCode | null {
  const folded = plain(text).replace(OFFICE, '');
  return (
    CODE_BY_NAME.get(folded.toUpperCase()) ??
    CODE_BY_NAME.get(folded) ??
    CODE_BY_NAME.get(folded.replace(CITY, '')) ??
    null
  );
}

/** The unit that an address begins with (`河南省驻马店市西平县…`), null when it names none. */
export function readUnitOfAddress(address: string): UnitCode | null {
  const rest = plain(address).replace(CITY, '');
  const name = LONGEST_FIRST.find((known) => known.length > 2 && rest.startsWith(known));
  return name === undefined ? null : (CODE_BY_NAME.get(name) ?? null);
}

function namesOf(unit: Unit): string[] {
  return [unit.code, unit.name, ...unit.alsoWritten].map(plain);
}

function plain(text: string): string {
  return [...foldBlanks(text)].map((character) => SHAPES[character] ?? character).join('');
}
