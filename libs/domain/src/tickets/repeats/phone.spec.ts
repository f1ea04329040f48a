import { phoneKey } from './phone';

it.each([
  ['a mobile phone', '13900001234', '13900001234'],
  ['in groups', '139-0000 1234', '13900001234'],
  ['with the code of the country', '+86 139 0000 1234', '13900001234'],
  ['with the code and no plus', '8613900001234', '13900001234'],
  ['with 0086', '0086-139-0000-1234', '13900001234'],
  ['in wide digits', '１３９００００１２３４', '13900001234'],
  ['a landline', '（0396）2812345', '03962812345'],
  ['a landline from abroad', '+86 396 281 2345', '03962812345'],
  ['a local number that begins with 86', '8612345', '8612345'],
  ['an extension', '110', null],
  ['words', '不详', null],
  ['nothing', null, null],
])('%s', (_, phone, key) => expect(phoneKey(phone)).toBe(key));
