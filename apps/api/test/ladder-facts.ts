import { NO_FIGURES } from './enterprise-builder';
import type { Client } from './client';

/** The year that is not finished yet; facts are told for those before it, whenever the test is run. */
export const THIS_YEAR = Number(new Date().toISOString().slice(0, 4));

/** The same platform score in the years that criteria may look at. */
export function scores(score: number): Record<number, number> {
  return { [THIS_YEAR - 2]: score, [THIS_YEAR - 1]: score, [THIS_YEAR]: score };
}

/** What is asked beside the figures for 专精特新 of 2026, all of it in order. */
export const SOUND_STATEMENTS = {
  domesticLegalPerson: true,
  restrictedProduct: false,
  creditBlocked: false,
  incidents: [],
  class1Ip: 3,
  class1IpOwn: 3,
  class1IpApplied: 3,
  class2Ip: 5,
  rndInstitution: 'province',
  segmentSince: '2010-01-01',
  marketShare: 30,
  nationalRank: 3,
  strategicEmerging: true,
  keyField: 'breakthrough',
  platformScore: scores(90),
  provincePoints: 15,
} as const;

const YEAR = {
  ...NO_FIGURES,
  revenue: 8000,
  mainRevenue: 7600,
  rndExpense: 600,
  netProfit: 900,
  totalAssets: 9000,
  totalLiabilities: 3000,
  employees: 120,
  rndStaff: 40,
};

/** Three finished years of a sound, growing firm. */
export const SOUND_YEARS: readonly (readonly [number, typeof YEAR])[] = [
  THIS_YEAR - 3,
  THIS_YEAR - 2,
  THIS_YEAR - 1,
].map((year, at) => [
  year,
  { ...YEAR, revenue: YEAR.revenue * 1.2 ** at, mainRevenue: YEAR.mainRevenue * 1.2 ** at, netProfit: 900 * 1.2 ** at },
]);

const round = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000);

export async function sayAll(who: Client, id: number, statements: object, years = SOUND_YEARS): Promise<void> {
  for (const [key, value] of Object.entries(statements)) {
    const body = { version: 0, value: value as unknown, source: '测试', verified: false };
    const { status, body: answer } = await who.put(`/api/enterprises/${id}/stated/${key}`, body);
    expect([key, status, answer.code]).toEqual([key, 200, undefined]);
  }
  for (const [year, figures] of years) {
    const body = Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
    );
    const { status } = await who.put(`/api/enterprises/${id}/facts/${year}`, { ...body, version: 0 });
    expect([year, status]).toEqual([year, 200]);
  }
}
