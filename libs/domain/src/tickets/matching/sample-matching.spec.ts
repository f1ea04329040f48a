import { sampleGrids, sampleTruth } from '../../../test/sample-grid';
import { sampleRegister } from '../../../test/sample-register';
import { rawText } from '../../exchange/sheet-cells';
import { readUnit } from '../../identity/unit-name';
import { foldName } from '../../registry/name';
import { SUGGESTED_SETTINGS } from '../settings';
import { findEnterprises } from './find-enterprise';
import { settled } from './match';
import { NameBook } from './name-book';

type Order = [
  no: string,
  row: number,
  kind: string,
  department: string,
  unit: string,
  link: string,
  firm: string | null,
];
interface Truth {
  readonly hotline: { expected: { linkTo: Record<string, number> }; orders: readonly Order[] };
}

const [TITLE, CONTENT, NAME, UNIT] = [3, 4, 7, 8];
const { orders, expected } = sampleTruth<Truth>().hotline;
const { entries, truthId } = sampleRegister();
const book = new NameBook();
entries.forEach((entry) => book.put(entry));
const rows = new Map((sampleGrids('hotline.xlsx')[0]?.rows ?? []).map(({ row, cells }) => [row + 1, cells]));

const judged = orders.map(([, row, , , , link, firm]) => {
  const text = (column: number) => rawText(rows.get(row)?.[column]);
  const mention = { uscc: null, name: text(NAME) || null, text: `${text(TITLE)}\n${text(CONTENT)}` };
  const found = findEnterprises({ ...mention, unitCode: readUnit(text(UNIT)) }, book);
  const set = settled(found, SUGGESTED_SETTINGS.matchBar);
  const name = entries.find(({ id }) => truthId.get(id) === firm)?.name ?? null;
  return {
    link,
    firm,
    set: set && truthId.get(set.id),
    first: found[0] ? (truthId.get(found[0].entry.id) ?? null) : null,
    saidWhole: name !== null && foldName(mention.text).includes(foldName(name)),
  };
});
const linked = (link: string) => judged.filter((one) => one.link === link);

describe('the enterprises of the sample work orders', () => {
  it('are set by whole names, present, former, or within the text: each of them, and rightly', () => {
    for (const link of ['name', 'content_name', 'former_name']) {
      expect(linked(link)).toHaveLength(expected.linkTo[link] ?? 0);
      expect(linked(link).filter(({ set, firm }) => set !== firm)).toEqual([]);
    }
  });

  it('are left to a person where only a part of the name is said, the right one first', () => {
    const short = [...linked('short_name'), ...linked('content_short_name')];
    expect(short.filter(({ first, firm }) => first !== firm)).toEqual([]);
    expect(short.filter(({ set, saidWhole }) => set !== null && !saidWhole)).toEqual([]);
    expect(linked('content_short_name').filter(({ set }) => set !== null)).toEqual([]);
  });

  it('are nobody where the register knows none', () => {
    const strangers = ['none', 'not_in_register', 'register_row_rejected'].flatMap(linked);
    expect(strangers.filter(({ first }) => first !== null)).toEqual([]);
  });
});
