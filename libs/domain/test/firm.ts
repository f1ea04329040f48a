import { type EnterpriseFacts } from '../src/ladder/evaluation/facts';
import { type Evaluation, type Finding, type ItemFinding } from '../src/ladder/evaluation/finding';
import { type FactsOfYear } from '../src/registry/standing';
import { emptyYear } from '../src/ladder/evaluation/try-facts';

/** The day on which the tables of tests look; last year is 2025. */
export const AS_OF = '2026-11-25';

export const year = (of: number, figures: Partial<FactsOfYear> = {}): FactsOfYear => ({ ...emptyYear(of), ...figures });

/** A sound mid-sized manufacturer that meets every criterion of every national book; a test changes what it is about. */
export const strongFirm = (over: Partial<EnterpriseFacts> = {}): EnterpriseFacts => ({
  industryCode: '35',
  annual: [
    year(2025, {
      revenue: 12_000,
      mainRevenue: 11_500,
      rndExpense: 720,
      netProfit: 1300,
      totalAssets: 10_000,
      totalLiabilities: 4000,
      employees: 320,
      rndStaff: 80,
      equityFinancing: 0,
    }),
    year(2024, {
      revenue: 10_400,
      mainRevenue: 9900,
      rndExpense: 620,
      netProfit: 900,
      totalAssets: 9000,
      totalLiabilities: 3900,
      employees: 310,
      rndStaff: 70,
      equityFinancing: 0,
    }),
    year(2023, { revenue: 9000, mainRevenue: 8600, rndExpense: 500, equityFinancing: 0, employees: 300 }),
  ],
  stated: {
    domesticLegalPerson: true,
    restrictedProduct: false,
    creditBlocked: false,
    incidents: [],
    segmentSince: '2012-05-01',
    class1Ip: 8,
    class1IpOwn: 6,
    class1IpHighValue: 1,
    class1IpApplied: 5,
    class2Ip: 10,
    techStaff: 100,
    costExpense: { '2025': 10_500 },
    rndInstitution: 'province',
    awards: [],
    makerContest: [],
    honours: [{ kind: 'high_tech', on: '2024-12-01', until: '2027-11-30' }],
    standardsLed: [],
    digitalLevel: '3',
    informationSystem: true,
    qualityAward: true,
    systemCertificate: true,
    productCertificate: false,
    ownBrand: true,
    standardsPart: true,
    strategicEmerging: true,
    keyField: 'breakthrough',
    marketShare: 15,
    nationalRank: 5,
    platformScore: { '2025': 58, '2026': 66 },
    provincePoints: 8,
    marketPosition: { yes: true, why: '行业协会排名前五' },
    brandRenown: { yes: true, why: '国内主要客户均采用' },
    chainRole: { yes: true, why: '为主机厂独家配套' },
    coreProduct: { yes: true, why: '核心基础零部件' },
    sixBaseOrKeyChain: { yes: true, why: '核心基础零部件' },
    coreCompetence: { yes: true, why: '主业占九成以上' },
    qualityBenefit: { yes: true, why: '利润率高于同行' },
    drivingRole: { yes: true, why: '带动本地配套三十家' },
  },
  titles: [
    { kind: 'innovative', validFrom: '2024-01-01', validTo: '2026-12-31' },
    { kind: 'specialised', validFrom: '2025-01-01', validTo: '2027-12-31' },
  ],
  ...over,
});

/** The strong firm with other figures in one year. */
export const withYear = (facts: EnterpriseFacts, of: number, figures: Partial<FactsOfYear>): EnterpriseFacts => ({
  ...facts,
  annual: [
    ...facts.annual.filter((row) => row.year !== of),
    { ...(facts.annual.find((row) => row.year === of) ?? emptyYear(of)), ...figures },
  ],
});

export const withStated = (facts: EnterpriseFacts, stated: EnterpriseFacts['stated']): EnterpriseFacts => ({
  ...facts,
  stated: { ...facts.stated, ...stated },
});

/** As if nobody had told one thing. */
export const untold = (facts: EnterpriseFacts, key: string): EnterpriseFacts => ({
  ...facts,
  stated: Object.fromEntries(Object.entries(facts.stated).filter(([known]) => known !== key)),
});

/** Every finding of an evaluation by its id. */
export function findingsOf(evaluation: Evaluation): Map<string, Finding> {
  const all = (findings: readonly Finding[]): [string, Finding][] =>
    findings.flatMap((finding) => [
      [finding.id, finding] as [string, Finding],
      ...(finding.is === 'group' ? all(finding.of) : []),
      ...(finding.is === 'book' && finding.evaluation ? all(finding.evaluation.findings) : []),
    ]);
  return new Map(all(evaluation.findings));
}

export function stateIn(evaluation: Evaluation, id: string): string {
  const finding = findingsOf(evaluation).get(id);
  if (!finding) throw new Error(`No criterion "${id}" in ${evaluation.book}`);
  return finding.state;
}

export function itemIn(evaluation: Evaluation, id: string): ItemFinding {
  for (const finding of findingsOf(evaluation).values())
    if (finding.is === 'score')
      for (const { items } of finding.categories) for (const item of items) if (item.id === id) return item;
  throw new Error(`No item "${id}" in ${evaluation.book}`);
}
