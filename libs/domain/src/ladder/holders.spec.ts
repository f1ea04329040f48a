import { countHolders, type HeldTitle, highestKind, isValidOn } from './holders';

const title = (over: Partial<HeldTitle> = {}): HeldTitle => ({
  enterpriseId: 1,
  kind: 'innovative',
  unitCode: '411721',
  validFrom: '2023-01-01',
  validTo: '2025-12-31',
  ...over,
});

describe('isValidOn', () => {
  it.each([
    ['the day before', '2022-12-31', false],
    ['the first day', '2023-01-01', true],
    ['the last day', '2025-12-31', true],
    ['the day after', '2026-01-01', false],
  ])('%s', (_, day, valid) => {
    expect(isValidOn(title(), day)).toBe(valid);
  });
});

describe('highestKind', () => {
  it('goes up the ladder', () => {
    expect(highestKind(['specialised', 'innovative'])).toBe('specialised');
    expect(highestKind(['giant', 'leading', 'innovative'])).toBe('leading');
    expect(highestKind([])).toBeNull();
  });
});

describe('countHolders', () => {
  const counted = countHolders(
    [
      title(),
      title({ validFrom: '2024-01-01', validTo: '2026-12-31' }),
      title({ kind: 'specialised' }),
      title({ enterpriseId: 2, unitCode: '4117GX' }),
      title({ enterpriseId: 3, validTo: '2024-12-31' }),
    ],
    '2025-06-30',
  );

  it('counts an enterprise once per kind, and only while a title is valid', () => {
    expect(counted.innovative.total).toBe(2);
    expect(counted.specialised.total).toBe(1);
    expect(counted.giant.total).toBe(0);
  });

  it('spreads them over all 13 units', () => {
    expect(counted.innovative.byUnit).toMatchObject({ '411721': 1, '4117GX': 1, '411702': 0 });
    expect(Object.keys(counted.giant.byUnit)).toHaveLength(13);
  });
});
