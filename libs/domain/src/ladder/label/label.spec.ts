import { type CountedLabel, labelsBegun, labelsOn } from './label';
import { LABEL_GOALS, SHIPPED_LABEL_KINDS } from './label-kind';

let made = 0;
const label = (over: Partial<CountedLabel> = {}): CountedLabel => ({
  id: (made += 1),
  enterpriseId: 1,
  kindId: 1,
  item: '',
  validFrom: '2025-03-01',
  validTo: '2028-02-29',
  ...over,
});

describe('labelsOn', () => {
  it.each([
    ['the day before', '2025-02-28', 0],
    ['the first day', '2025-03-01', 1],
    ['the last day, in a leap year', '2028-02-29', 1],
    ['the day after', '2028-03-01', 0],
  ])('%s', (_, day, count) => {
    expect(labelsOn([label()], day)).toHaveLength(count);
  });

  it('counts what has no end for ever, and one thing once however often it was awarded', () => {
    const renewed = label({ validFrom: '2026-01-01', validTo: null });
    expect(labelsOn([label(), renewed], '2026-06-30')).toEqual([renewed]);
    expect(labelsOn([label(), renewed], '2099-12-31')).toEqual([renewed]);
  });

  it('counts two workshops of one firm as two', () => {
    expect(labelsOn([label({ item: '一车间' }), label({ item: '二车间' })], '2026-01-01')).toHaveLength(2);
  });
});

describe('labelsBegun', () => {
  it('tells new ones from those carried on', () => {
    const first = label({ validFrom: '2024-12-31', validTo: '2025-12-31' });
    const again = label({ validFrom: '2025-12-31', validTo: null });
    expect(labelsBegun([first, again], '2025-01-01', '2025-12-31')).toEqual([]);
    expect(labelsBegun([first, again], '2024-01-01', '2024-12-31')).toEqual([first]);
  });
});

it('every goal that is counted from labels has a kind', () => {
  expect(new Set(SHIPPED_LABEL_KINDS.flatMap(({ goal }) => goal ?? []))).toEqual(new Set(LABEL_GOALS));
});
