import { NO_FIGURES } from './enterprise-builder';
import type { Client } from './client';

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
  platformScore: { 2024: 90, 2025: 90, 2026: 90 },
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
export const SOUND_YEARS: readonly (readonly [number, typeof YEAR])[] = [2023, 2024, 2025].map((year, at) => [
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
