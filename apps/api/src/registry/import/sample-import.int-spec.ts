import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportJob, ProblemRow, StepRow } from '@yanzhen/contract/exchange/import';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { FACT_MEANINGS } from '@yanzhen/domain/registry/annual-facts';
import { SIZE_CLASSES } from '@yanzhen/domain/registry/size-class';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { runImport } from '../../../test/run-import';
import { Database } from '../../platform/database/database';

const SAMPLES = join(__dirname, '../../../../../tools/samples');
const truth = JSON.parse(readFileSync(join(SAMPLES, 'truth.json'), 'utf8')) as {
  register: {
    expected: { enterprises: number; byUnit: Record<string, number>; rejectedByReason: Record<string, number> };
    rejected: { row: number; reason: string }[];
    review: { row: number }[];
    warnings: { row: number }[];
  };
  annualFacts: {
    expected: {
      enterprisesWithFigures: number;
      totalsLiteral: Record<string, Record<string, { sum: number; cells: number }>>;
      scale2025: Record<string, number>;
    };
    rowsNotAttached: { sheet: string; row: number }[];
    repeated: unknown[];
    suspectUnit: unknown[];
  };
};

describe('the sample workbooks through the front door', () => {
  let house: TestApp;
  let bureau: Client;
  let register: ImportJob;
  const bytes = (name: string) => readFileSync(join(SAMPLES, name));
  const all = async <T>(path: string): Promise<T[]> => {
    const rows: T[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await bureau.get(path + (cursor && `&cursor=${cursor}`));
      rows.push(...(body.items as T[]));
      cursor = body.next as string | null;
    }
    return rows;
  };
  const steps = (job: ImportJob, action: string) => all<StepRow>(`/api/imports/${job.id}/steps?action=${action}`);
  const count = async (query: string) => (await bureau.get(`/api/enterprises?exact=1&limit=1&${query}`)).body.total;
  const act = async (job: ImportJob, what: string) => {
    const { body } = await bureau.get(`/api/imports/${job.id}`);
    return runImport.act(house, bureau, body as ImportJob, what);
  };

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    register = await runImport(house, bureau, 'enterprises.xlsx', bytes('enterprises.xlsx'));
  }, 120_000);
  afterAll(() => house.close());

  it('creates, refuses, merges and asks as the register is meant', async () => {
    const { enterprises, byUnit, rejectedByReason } = truth.register.expected;
    expect(register.counts).toEqual({ create: enterprises, change: 0, unchanged: 0, merge: 18, review: 4, reject: 26 });
    const rejected = await steps(register, 'reject');
    const places = rejected.map(({ row, reason }) => ({ row, reason })).sort((a, b) => a.row - b.row);
    const meant = truth.register.rejected.map(({ row, reason }) => ({ row, reason })).sort((a, b) => a.row - b.row);
    expect(places).toEqual(meant);
    expect(Object.values(rejectedByReason).reduce((sum, one) => sum + one)).toBe(rejected.length);
    expect(await count('')).toBe(enterprises);
    const counted = await Promise.all(UNIT_CODES.map(async (unit) => [unit, await count(`unit=${unit}`)] as const));
    expect(Object.fromEntries(counted)).toEqual(byUnit);
    const warnings = await all<ProblemRow>(`/api/imports/${register.id}/problems?severity=warning`);
    expect(warnings.map(({ row }) => row).sort()).toEqual(truth.register.warnings.map(({ row }) => row).sort());
  });

  it('takes a decided former name late, and the same file again changes nothing', async () => {
    const open = await steps(register, 'review');
    expect(open.map(({ row }) => row).sort()).toEqual(truth.register.review.map(({ row }) => row).sort());
    expect(open.map(({ candidates }) => candidates.length)).toEqual([1, 1, 1, 1]);
    const former = open.find(({ row }) => row === 1903);
    const { body: job } = await bureau.get(`/api/imports/${register.id}`);
    const enterpriseId = former?.candidates[0]?.enterpriseId;
    const decisions = [{ stepId: former?.id, enterpriseId }];
    const answer = await bureau.post(`/api/imports/${register.id}/decisions`, { version: job.version, decisions });
    expect(answer).toMatchObject({ status: 200 });
    register = await act(register, 'run');
    expect(register).toMatchObject({
      state: 'done',
      counts: { review: 3, create: truth.register.expected.enterprises },
    });
    const { body: detail } = await bureau.get(`/api/enterprises/${enterpriseId}`);
    expect(detail.formerNames).toContain('驻马店市荣葆化工厂');
    const again = await runImport(house, bureau, 'enterprises.xlsx', bytes('enterprises.xlsx'), 'check');
    // Two of the four names are former names by now: one was decided, the other stands in the file's own column.
    const unchanged = truth.register.expected.enterprises + 2;
    expect(again.counts).toEqual({ create: 0, change: 0, unchanged, merge: 18, review: 2, reject: 26 });
  }, 60_000);

  it('attaches the figures, and derives what they say', async () => {
    const facts = await runImport(house, bureau, 'annual-facts.xlsx', bytes('annual-facts.xlsx'));
    const { expected, rowsNotAttached, repeated, suspectUnit } = truth.annualFacts;
    expect(facts.counts).toMatchObject({
      create: expected.enterprisesWithFigures,
      change: 0,
      unchanged: 0,
      merge: repeated.length,
    });
    const left = [...(await steps(facts, 'review')), ...(await steps(facts, 'reject'))];
    const place = ({ sheet, row }: { sheet: string; row: number }) => `${sheet} ${row}`;
    expect(left.map(place).sort()).toEqual(rowsNotAttached.map(place).sort());
    expect(rowsNotAttached).toHaveLength(32);
    const bySize = await Promise.all(SIZE_CLASSES.map((size) => count(`size=${size}`)));
    const { 大型: large, 中型: medium, 小型: small, 微型: micro, undetermined = 0, noFacts = 0 } = expected.scale2025;
    expect(bySize).toEqual([large, medium, small, micro]);
    expect(await count('size=unknown')).toBe(undetermined + noFacts);
    expect(await count('flag=no_facts')).toBe(noFacts);
    expect(await count('flag=suspect_facts')).toBe(suspectUnit.length);
    const again = await runImport(house, bureau, 'annual-facts.xlsx', bytes('annual-facts.xlsx'), 'check');
    expect(again.counts).toEqual({ ...facts.counts, create: 0, unchanged: expected.enterprisesWithFigures });
    await expectTotals();

    const [changed] = (await bureau.get('/api/enterprises?size=large&limit=1')).body.items as EnterpriseRow[];
    const [year] = (await bureau.get(`/api/enterprises/${changed?.id}/facts`)).body;
    const { version, verified, source } = year;
    const figures = Object.fromEntries(FACT_MEANINGS.map(({ key }) => [key, year[key]]));
    const saved = await bureau.put(`/api/enterprises/${changed?.id}/facts/${year.year}`, {
      ...figures,
      version,
      verified,
      source,
      equityFinancing: 1,
    });
    expect(saved).toMatchObject({ status: 200 });
    expect(await act(facts, 'undo')).toMatchObject({ state: 'undone', keptOnUndo: 1 });
    expect(await count('flag=no_facts')).toBe(truth.register.expected.enterprises - 1);

    const undone = await act(register, 'undo');
    expect(undone).toMatchObject({ state: 'undone', keptOnUndo: 1 });
    expect((await bureau.get('/api/enterprises')).body).toMatchObject({ items: [{ id: changed?.id }], total: 1 });
  }, 120_000);

  async function expectTotals() {
    const column = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const parts = FACT_MEANINGS.flatMap(({ key }) => [
      `SUM(${column(key)}) AS ${key}_sum`,
      `COUNT(${column(key)}) AS ${key}_cells`,
    ]);
    const rows = await house.app
      .get(Database, { strict: false })
      .query<Record<string, unknown>[]>(`SELECT year, ${parts.join(', ')} FROM annual_facts GROUP BY year`);
    for (const row of rows) {
      const totals = truth.annualFacts.expected.totalsLiteral[String(row['year'])] ?? {};
      for (const [name, { sum, cells }] of Object.entries(totals)) {
        const meaning = FACT_MEANINGS.find(({ zh }) => zh === name);
        expect([row['year'], name, Number(row[`${meaning?.key}_cells`])]).toEqual([row['year'], name, cells]);
        expect(Number(row[`${meaning?.key}_sum`])).toBeCloseTo(sum, 1);
      }
    }
  }
});
