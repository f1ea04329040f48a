import { inPoolOn } from './pool';

describe('inPoolOn', () => {
  it.each([
    ['the day before', '2025-12-31', false],
    ['the day of entering', '2026-01-01', true],
    ['the day before leaving', '2026-06-30', true],
    ['the day of leaving', '2026-07-01', false],
  ])('%s', (_, day, within) => {
    expect(inPoolOn({ enteredOn: '2026-01-01', leftOn: '2026-07-01' }, day)).toBe(within);
  });

  it('lasts while nobody has taken it out', () => {
    expect(inPoolOn({ enteredOn: '2026-01-01', leftOn: null }, '2099-12-31')).toBe(true);
  });
});
