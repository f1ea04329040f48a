import { tidyPhone } from './phone';

describe('tidyPhone', () => {
  it.each([
    ['blanks', '159 0000 9606', '15900009606'],
    ['dashes', '159-0000-9606', '15900009606'],
    ['country code', '+86 15900009606', '15900009606'],
    ['full width', '１５９００００９６０６', '15900009606'],
    ['an apostrophe', "'0396-7000865", '0396-7000865'],
    ['a landline with a blank', '0396 7000865', '0396-7000865'],
    ['a landline in brackets', '（0396）7000865', '0396-7000865'],
    ['a landline in full width', '０３９６－７０００８６５', '0396-7000865'],
    ['two numbers stay as typed', '7000865/7000866', '7000865/7000866'],
    ['nothing', ' ', ''],
  ])('%s', (_, typed, tidy) => {
    expect(tidyPhone(typed)).toBe(tidy);
  });
});
