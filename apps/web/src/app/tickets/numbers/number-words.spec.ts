import { COUNT_KEYS } from '@yanzhen/domain/tickets/numbers/count';
import { type Counted, NUMBER_KEYS, NUMBERS } from '@yanzhen/domain/tickets/numbers/number';
import { formulaWords, groupWords, numberName, valueWords } from './number-words';

const counted = (over: Partial<Counted>): Counted => ({
  ...(Object.fromEntries(COUNT_KEYS.map((key) => [key, 0])) as Counted),
  handledMinutes: 0,
  ...over,
});

it.each(NUMBER_KEYS)('the page says of %s what the workbook says', (key) => {
  expect([numberName(key), formulaWords(key)]).toEqual([NUMBERS[key].name, NUMBERS[key].formula]);
});

it('a share of nothing is a dash, minutes are hours', () => {
  expect(valueWords('on_time', counted({}))).toBe('—');
  expect(valueWords('on_time', counted({ due: 3, on_time: 2 }))).toBe('66.7%');
  expect(valueWords('average', counted({ answered: 2, handledMinutes: 150 }))).toBe('1.3 小时');
});

it('a group that says nothing has a name of its own', () => {
  expect([groupWords('department', 'none'), groupWords('unit', '411702')]).toEqual(['尚未派单', '驿城区']);
});
