import type { TitleRow } from '@yanzhen/contract/ladder/title';
import { DataSource } from 'typeorm';
import type { Client } from './client';
import { enterpriseInput } from './enterprise-builder';
import { makeApp, type TestApp } from './make-app';
import { livingAt } from './shifted-clock';
import { TitleRuleService } from '../src/ladder/title/rule/title-rule.service';

/** Tables down and up again, on a machine that may be busy. */
jest.setTimeout(30_000);

const TITLE_LIFE = 'TitleLife1764102002000';

describe('a register of before the life of titles', () => {
  let house: TestApp;
  let source: DataSource;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    livingAt('2026-06-01T02:00:00Z');
    source = house.app.get(DataSource);
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  const applied = async (): Promise<string[]> =>
    (await source.query<{ name: string }[]>('SELECT name FROM migrations')).map(({ name }) => name);
  const columns = async () => {
    const runner = source.createQueryRunner();
    try {
      return (await runner.getTable('title'))?.columns.map(({ name }) => name) ?? [];
    } finally {
      await runner.release();
    }
  };
  async function titled(formerNames: string[]) {
    const input = enterpriseInput({ formerNames });
    const { id } = (await bureau.post('/api/enterprises', input)).body;
    const title = { kind: 'innovative', batch: '2023年度', certificateNo: 'HN-1', document: null };
    const span = { validFrom: '2024-01-01', validTo: '2026-12-31' };
    const { body } = await bureau.post(`/api/enterprises/${id}/titles`, { ...title, ...span });
    return { path: `/api/enterprises/${id}`, titleId: body.id as number, name: input.name };
  }

  it('is carried over with every title, and the name of its day where nobody was renamed', async () => {
    const [same, renamed] = [await titled([]), await titled(['驻马店旧名食品厂'])];
    while ((await applied()).includes(TITLE_LIFE)) await source.undoLastMigration();
    expect(await columns()).toEqual(expect.not.arrayContaining(['name_then', 'revoked_on', 'barred_until']));
    const old = await source.query<{ n: string | number }[]>('SELECT COUNT(*) AS n FROM title');
    expect(Number(old[0]?.n)).toBe(2);

    await source.runMigrations();
    // What the product that carries the migration does when it starts.
    await house.app.get(TitleRuleService, { strict: false }).onApplicationBootstrap();
    const titles = async ({ path }: { path: string }) => (await bureau.get(`${path}/titles`)).body as TitleRow[];
    const kept = { certificateNo: 'HN-1', validFrom: '2024-01-01', validTo: '2026-12-31', version: 1 };
    const untouched = { suspendedOn: null, revokedOn: null, plannedEnd: null, barredUntil: null };
    expect(await titles(same)).toMatchObject([{ id: same.titleId, nameThen: same.name, ...kept, ...untouched }]);
    expect(await titles(renamed)).toMatchObject([{ id: renamed.titleId, nameThen: null, ...kept, ...untouched }]);
  });

  it('owes from then on what every title owes, and can be acted upon', async () => {
    const { path, titleId } = await titled([]);
    const { body } = await bureau.get(`${path}/title-duties`);
    expect(body).toContainEqual(expect.objectContaining({ year: 2026, deadline: '2026-05-31', titleId }));
    const revoke = { version: 1, on: '2026-01-05', ground: 'fraud', why: '数据造假', document: null };
    const revoked = await bureau.post(`${path}/titles/${titleId}/revoke`, revoke);
    expect(revoked.body).toMatchObject({ validTo: '2026-01-04', plannedEnd: '2026-12-31', barredUntil: '2029-01-04' });
  });
});
