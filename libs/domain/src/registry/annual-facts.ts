/** The figures of one fiscal year. Amounts in 万元, head counts in persons; null = nobody has reported it. */
export interface FactFigures {
  revenue: number | null;
  mainRevenue: number | null;
  rndExpense: number | null;
  netProfit: number | null;
  totalAssets: number | null;
  totalLiabilities: number | null;
  employees: number | null;
  rndStaff: number | null;
  equityFinancing: number | null;
}

export type FactKey = keyof FactFigures;

export interface FactMeaning {
  readonly key: FactKey;
  readonly zh: string;
  readonly en: string;
  readonly measure: 'wan' | 'persons';
  readonly mayBeNegative: boolean;
}

export const FACT_MEANINGS: readonly FactMeaning[] = [
  { key: 'revenue', zh: '营业收入', en: 'Revenue', measure: 'wan', mayBeNegative: false },
  { key: 'mainRevenue', zh: '主营业务收入', en: 'Main business revenue', measure: 'wan', mayBeNegative: false },
  { key: 'rndExpense', zh: '研发费用', en: 'R&D expense', measure: 'wan', mayBeNegative: false },
  { key: 'netProfit', zh: '净利润', en: 'Net profit', measure: 'wan', mayBeNegative: true },
  { key: 'totalAssets', zh: '资产总额', en: 'Total assets', measure: 'wan', mayBeNegative: false },
  { key: 'totalLiabilities', zh: '负债总额', en: 'Total liabilities', measure: 'wan', mayBeNegative: false },
  { key: 'employees', zh: '从业人员', en: 'Employees', measure: 'persons', mayBeNegative: false },
  { key: 'rndStaff', zh: '研发人员', en: 'R&D staff', measure: 'persons', mayBeNegative: false },
  { key: 'equityFinancing', zh: '新增股权融资', en: 'New equity financing', measure: 'wan', mayBeNegative: false },
];

/** Fiscal years that a row may carry. */
export const FACT_YEARS = { first: 2000, last: 2099 } as const;
