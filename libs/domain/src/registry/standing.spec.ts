import { type Basics, deriveStanding, type FactsOfYear, flagsOf } from './standing';

const BASICS: Basics = {
  industryCode: '13',
  address: '驻马店市西平县',
  legalRep: '甲',
  contactName: '乙',
  contactPhone: '13800000001',
  establishedOn: '2015-03-08',
};
const year = (year: number, figures: Partial<FactsOfYear> = {}): FactsOfYear => ({
  year,
  revenue: null,
  mainRevenue: null,
  rndExpense: null,
  netProfit: null,
  totalAssets: null,
  totalLiabilities: null,
  employees: null,
  rndStaff: null,
  equityFinancing: null,
  ...figures,
});

describe('the standing of an enterprise', () => {
  it.each<[string, Partial<Basics>, FactsOfYear[], object]>([
    ['nothing reported', {}, [], { sizeClass: null, sizeYear: null, revenue: null, noFacts: true }],
    ['a year without a single figure counts as none', {}, [year(2025)], { sizeYear: null, noFacts: true }],
    [
      'the latest year decides, whatever the order of the rows',
      {},
      [year(2025, { revenue: 2500, employees: 400 }), year(2024, { revenue: 100, employees: 5 })],
      { sizeClass: 'medium', sizeYear: 2025, revenue: 2500, noFacts: false },
    ],
    [
      'an empty later year does not hide the one before it',
      {},
      [year(2024, { revenue: 100, employees: 5 }), year(2025)],
      { sizeClass: 'micro', sizeYear: 2024, revenue: 100 },
    ],
    [
      'without an industry there is no class, but revenue',
      { industryCode: null },
      [year(2025, { revenue: 100, employees: 5 })],
      { sizeClass: null, sizeYear: 2025, revenue: 100, incomplete: true },
    ],
    [
      '元 in a 万元 column is pointed out',
      {},
      [
        year(2024, { revenue: 3_000_000, totalAssets: 5_000_000, netProfit: 200_000 }),
        year(2025, { revenue: 310, totalAssets: 520, netProfit: 21 }),
      ],
      { suspectFacts: true, suspectYears: [2024], revenue: 310 },
    ],
    ['a missing phone number makes the basics incomplete', { contactPhone: null }, [], { incomplete: true }],
    ['complete basics', {}, [], { incomplete: false }],
  ])('%s', (_, basics, facts, expected) => {
    expect(deriveStanding({ ...BASICS, ...basics }, facts)).toMatchObject(expected);
  });

  it('is told as flags', () => {
    expect(flagsOf({ noFacts: true, suspectFacts: false, incomplete: true })).toEqual(['no_facts', 'incomplete']);
  });
});
