import { type FactsRecord } from './interpret-facts';
import { linkFacts } from './link-facts';
import { nameIndex, type RegisterEntry } from './match-name';

const entry = (id: number, name: string, ...formerNames: string[]): RegisterEntry => ({
  id,
  name,
  formerNames,
  uscc: `U${id}`,
  unitCode: '411721',
});
const index = nameIndex([
  entry(1, '河南麓垚粮油有限公司', '驻马店市旧名粮油厂'),
  entry(2, '铮莘（驻马店）玻璃有限公司'),
  entry(3, '西平县同名有限公司'),
  entry(4, '西平县同名有限公司'),
  entry(5, '河南韶灏速冻食品有限公司'),
]);

describe('nameIndex', () => {
  it.each([
    ['width and blanks do not count', '铮莘(驻马店) 玻璃有限公司', 2],
    ['a character too many counts', '河南省麓垚粮油有限公司', undefined],
    ['two firms of one name are for a person', '西平县同名有限公司', undefined],
    ['a former name does not join', '驻马店市旧名粮油厂', undefined],
    ['nothing', '', undefined],
  ])('joins strictly: %s', (_, name, id) => {
    expect(index.strict(name)?.id).toBe(id);
  });

  it.each([
    ['a former name', '驻马店市旧名粮油厂', [[1, 'former_name']]],
    ['a remark with the former name', '河南麓垚粮油有限公司（原某某厂）', [[1, 'note_in_cell']]],
    ['a remark with the new name', '某某厂（现更名为河南麓垚粮油有限公司）', [[1, 'note_in_cell']]],
    ['a remark behind a former name', '驻马店市旧名粮油厂（已搬迁）', [[1, 'note_in_cell']]],
    [
      'two of one name',
      '西平县同名有限公司',
      [
        [3, 'same_name'],
        [4, 'same_name'],
      ],
    ],
    ['a slip of the pen', '河南麓垚粮油有限公词', [[1, 'similar']]],
    ['two characters more', '河南韶灏速冻食品设备有限公司', [[5, 'similar']]],
    ['a stranger', '新蔡县骏铠电缆有限公司', []],
  ])('suggests for %s', (_, cell, found) => {
    expect(index.candidates(cell).map((one) => [one.entry.id, one.why])).toEqual(found);
  });

  it('answers quickly among 100,000 names', () => {
    const sign = (number: number) => String.fromCodePoint(0x4e00 + (number % 8000));
    const many = nameIndex(
      Array.from({ length: 100_000 }, (_, id) =>
        entry(id, `驻马店市${sign(id * 7)}${sign(id * 13 + (id >> 3))}${sign(id >> 4)}科技有限公司`),
      ),
    );
    const slips = Array.from(
      { length: 200 },
      (_, at) => `驻马店市${sign(at * 3500)}${sign(at * 6500 + ((at * 500) >> 3))}${sign((at * 500) >> 4)}科技有限公词`,
    );
    const started = performance.now();
    const found = slips.map((slip) => many.candidates(slip)[0]?.entry.id);
    expect(found).toEqual(slips.map((_, at) => at * 500));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('linkFacts', () => {
  const record = (uscc: string | null, name: string): FactsRecord => ({
    sheet: 'x',
    row: 0,
    problems: [],
    rejected: null,
    name,
    nameKey: name,
    uscc,
    usccReason: uscc === null ? 'uscc_missing' : null,
    years: [],
  });

  it.each([
    ['code and name agree', 'U1', '河南麓垚粮油有限公司', 'uscc', 1],
    ['the code alone', 'U1', '', 'uscc', 1],
    ['the code and a former name', 'U1', '驻马店市旧名粮油厂', 'uscc', 1],
    ['the code and a slip of the pen', 'U1', '河南麓垚粮油有限公词', 'uscc', 1],
    ['the code and one of several of its name', 'U3', '西平县同名有限公司', 'uscc', 3],
    ['the name alone', null, '铮莘(驻马店)玻璃有限公司', 'name', 2],
    ['a code that nobody has', 'U9', '铮莘(驻马店)玻璃有限公司', 'name_code_wrong', 2],
    ['name and code of different firms', 'U1', '铮莘(驻马店)玻璃有限公司', 'conflict', undefined],
    ['a code and the name of a stranger', 'U1', '新蔡县骏铠电缆有限公司', 'name_differs', undefined],
    ['a stranger', null, '新蔡县骏铠电缆有限公司', 'not_in_register', undefined],
  ])('%s', (_, uscc, name, how, id) => {
    const link = linkFacts(record(uscc, name), index);
    expect([link.how, link.entry?.id]).toEqual([how, id]);
  });
});
