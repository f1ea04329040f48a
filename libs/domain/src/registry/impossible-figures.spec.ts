import { type FactFigures } from './annual-facts';
import { partAboveWhole } from './impossible-figures';

const NOTHING: FactFigures = {
  revenue: null,
  mainRevenue: null,
  rndExpense: null,
  netProfit: null,
  totalAssets: null,
  totalLiabilities: null,
  employees: null,
  rndStaff: null,
  equityFinancing: null,
};

describe('figures that contradict one another', () => {
  it.each<[string, Partial<FactFigures>, string | null]>([
    ['R&D above revenue', { revenue: 100, rndExpense: 100.0001 }, 'rndExpense'],
    ['all revenue spent on R&D', { revenue: 100, rndExpense: 100 }, null],
    ['main revenue above revenue', { revenue: 100, mainRevenue: 101 }, 'mainRevenue'],
    ['more R&D staff than staff', { employees: 5, rndStaff: 6 }, 'rndStaff'],
    ['a part without its whole', { rndExpense: 100 }, null],
    ['nothing told', {}, null],
  ])('%s', (_, figures, part) => {
    expect(partAboveWhole({ ...NOTHING, ...figures })?.part ?? null).toBe(part);
  });
});
