import { checkCharacter, readUscc } from './uscc';

describe('readUscc', () => {
  it.each([
    ['a code as it should be', '9144030071526726XG', '9144030071526726XG'],
    ['lower case', '91330100799655058b', '91330100799655058B'],
    ['full width', '９１１１００００８０２１００４３３Ｂ', '91110000802100433B'],
    ['apostrophe, blanks and a line break', "'9144 0300\n7084 61136T　", '91440300708461136T'],
    ['a zero-width blank inside', '914403\u200b0071526726XG', '9144030071526726XG'],
  ])('takes %s', (_, typed, uscc) => {
    expect(readUscc(typed)).toEqual({ uscc, reason: null });
  });

  it.each([
    ['an empty cell', '', 'uscc_missing'],
    ['no cell', undefined, 'uscc_missing'],
    ['the word 无', ' 无 ', 'uscc_missing'],
    ['a dash', '—', 'uscc_missing'],
    ['a number that lost its last digits', 914117249895742000, 'uscc_precision_lost'],
    ['scientific notation', '9.14117E+17', 'uscc_precision_lost'],
    ['the letter I', '914I1722991351791P', 'uscc_illegal_char'],
    ['a Chinese character', '91411722代码351791P', 'uscc_illegal_char'],
    ['17 characters', '91411723MWM3PRW3M', 'uscc_length'],
    ['an old 15-digit registration number', 411700100012345, 'uscc_length'],
    ['a letter swapped', '914117A0MAWXD4EA8J', 'uscc_checksum'],
    ['two digits swapped', '9144030071526762XG', 'uscc_checksum'],
  ])('refuses %s', (_, typed, reason) => {
    expect(readUscc(typed)).toMatchObject({ uscc: null, reason });
  });

  it('knows the check character that belongs to a body', () => {
    expect(checkCharacter('9144030071526726X')).toBe('G');
    expect(checkCharacter('9144030071526726I')).toBeNull();
  });
});
