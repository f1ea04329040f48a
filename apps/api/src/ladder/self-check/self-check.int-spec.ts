import { client, type Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Database } from '../../platform/database/database';

describe('the self-check without an account', () => {
  let house: TestApp;
  let nobody: Client;
  const facts = { industryCode: '35', annual: [], stated: { class1Ip: 2, honours: [] }, titles: [] };

  beforeAll(async () => {
    house = await makeApp();
    nobody = client(house.app, {});
  });
  afterAll(() => house.close());

  it('gives the books in force to anybody', async () => {
    const { status, body } = await nobody.get('/api/self-check/books');
    expect(status).toBe(200);
    expect(body.books.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['innovative-2022', 'tech-2017', 'specialised-2026', 'giant-2026', 'leading-city']),
    );
  });

  it('answers for told facts, and keeps nothing of them', async () => {
    const tables = ['enterprise', 'stated_fact', 'evaluation', 'evaluation_history', 'audit_entry'];
    const db = house.app.get(Database, { strict: false });
    const counts = () =>
      Promise.all(tables.map(async (table) => (await db.query<object[]>(`SELECT COUNT(*) AS n FROM ${table}`))[0]));
    const before = await counts();
    const { status, body } = await nobody.post('/api/self-check', { facts });
    expect(status).toBe(200);
    expect(body.evaluations.find(({ book }: { book: string }) => book === 'specialised-2026')).toMatchObject({
      verdict: 'not_eligible',
    });
    expect(await counts()).toEqual(before);
  });

  it.each<[string, object, string]>([
    ['a fact nobody knows', { stated: { colour: 'red' } }, 'registry.stated_unknown'],
    ['half a patent', { stated: { class1Ip: 1.5 } }, 'registry.stated_not_whole'],
    ['an industry that is none', { industryCode: 'x' }, 'input.invalid'],
    ['a figure that is no number', { annual: [{ year: 2025, revenue: 'much' }] }, 'input.invalid'],
  ])('refuses %s with a sentence', async (_, over, code) => {
    const { status, body } = await nobody.post('/api/self-check', { facts: { ...facts, ...over } });
    expect([status, body.code]).toEqual([400, code]);
  });

  it('is limited, so that nobody computes here for nothing', async () => {
    const answers = await Promise.all(Array.from({ length: 80 }, () => nobody.get('/api/self-check/books')));
    expect(answers.map(({ status }) => status)).toContain(429);
  });
});
