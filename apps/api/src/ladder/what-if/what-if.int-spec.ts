import type { RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import type { WhatIf } from '@yanzhen/contract/ladder/what-if';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { sayAll, scores, SOUND_STATEMENTS } from '../../../test/ladder-facts';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Database } from '../../platform/database/database';
import { Evaluations } from '../evaluation/evaluations';

const SCORE = 'requires';

describe('what if a number were another one', () => {
  let house: TestApp;
  let bureau: Client;
  let books: RulebookRow[];
  const id = (code: string) => books.find((row) => row.code === code)?.id ?? 0;
  const ask = (body: object, who = bureau) => who.post('/api/what-if', body);
  const answer = async (body: object): Promise<WhatIf> => {
    const { status, body: told } = await ask(body);
    expect([status, told.code]).toEqual([200, undefined]);
    return told;
  };
  /** Where the bar of the platform score stands in the book. */
  const bar = async (): Promise<string> => {
    const { body } = await bureau.get(`/api/rulebooks/${id('specialised-2026')}`);
    const at = (body.body.requires as { id: string }[]).findIndex((one) => one.id === 'platform-score');
    return `${SCORE}[${at}].test.atLeast`;
  };

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    books = (await bureau.get('/api/rulebooks')).body;
    for (const [name, unitCode, score] of [
      ['甲九十分', '411721', 90],
      ['乙五十五分', '411721', 55],
      ['丙四十五分', '411722', 45],
    ] as const) {
      const { body } = await bureau.post('/api/enterprises', enterpriseInput({ name, unitCode }));
      await sayAll(bureau, body.id, {
        ...SOUND_STATEMENTS,
        honours: [{ kind: 'tech_sme', on: '2020-01-01', until: '2099-12-31' }],
        marketPosition: { yes: true, why: '行业前列' },
        platformScore: scores(score),
      });
    }
    await house.app.get(Evaluations, { strict: false }).settled();
  });
  afterAll(() => house.close());

  it('nothing changes while no number does', async () => {
    const told = await answer({ book: id('specialised-2026'), against: id('specialised-2026') });
    expect(told).toMatchObject({
      enterprises: 3,
      passCount: 0,
      dropCount: 0,
      before: { eligible: 2, not_eligible: 1 },
    });
    expect(told.after).toEqual(told.before);
  });

  it('a higher bar drops one, with the criterion that decides', async () => {
    const numbers = [{ path: await bar(), value: 60 }];
    const told = await answer({ book: id('specialised-2026'), against: id('specialised-2026'), numbers });
    expect(told).toMatchObject({ passCount: 0, dropCount: 1, before: { eligible: 2 }, after: { eligible: 1 } });
    expect(told.drop).toMatchObject([
      { name: '乙五十五分', before: 'eligible', after: 'not_eligible', decidedBy: ['platform-score'] },
    ]);
    expect(told.dropsBy).toEqual([{ criterion: 'platform-score', count: 1 }]);
    expect(told.byUnit.map(({ unitCode, drop }) => [unitCode, drop])).toEqual([
      ['411721', 1],
      ['411722', 0],
    ]);
    expect(told.moves).toEqual([{ from: 'eligible', to: 'not_eligible', count: 1 }]);
  });

  it('a lower bar lets one pass', async () => {
    const numbers = [{ path: await bar(), value: 45 }];
    const told = await answer({ book: id('specialised-2026'), against: id('specialised-2026'), numbers });
    expect(told.pass).toMatchObject([{ name: '丙四十五分', before: 'not_eligible', after: 'eligible' }]);
  });

  it('2022 stands beside 2026 on the facts of today', async () => {
    const told = await answer({ book: id('specialised-2026'), against: id('specialised-2022') });
    expect(told.enterprises).toBe(3);
    expect(told.before.eligible + told.before.undecided + told.before.not_eligible).toBe(3);
    expect(told.passCount + told.dropCount).toBe(told.moves.reduce((sum, { count }) => sum + count, 0));
  });

  it('is narrowed to units, and stores nothing', async () => {
    const rows = () => house.app.get(Database, { strict: false }).query('SELECT * FROM evaluation ORDER BY id');
    const before = await rows();
    const told = await answer({ book: id('specialised-2026'), against: id('specialised-2026'), unit: ['411722'] });
    expect(told.enterprises).toBe(1);
    expect(await rows()).toEqual(before);
  });

  it('is taken away as a workbook', async () => {
    const query = `book=${id('specialised-2026')}&against=${id('specialised-2022')}`;
    const { status, headers } = await bureau.get(`/api/what-if/export.xlsx?${query}`);
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')]);
  });

  it.each<[string, () => object, number, string]>([
    [
      'books of two tiers',
      () => ({ book: id('specialised-2026'), against: id('giant-2026') }),
      422,
      'ladder.what_if_apart',
    ],
    [
      'a number that is none',
      () => ({
        book: id('specialised-2026'),
        against: id('specialised-2026'),
        numbers: [{ path: 'version', value: 2 }],
      }),
      400,
      'ladder.number_unknown',
    ],
    [
      'a bar below nothing',
      () => ({
        book: id('specialised-2022'),
        against: id('specialised-2022'),
        numbers: [{ path: 'requires[5].of[0].pass', value: 101 }],
      }),
      400,
      'ladder.rulebook_invalid',
    ],
    [
      'a book that is not there',
      () => ({ book: 2_000_000_000, against: id('giant-2026') }),
      404,
      'ladder.rulebook_not_found',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    const told = await ask(body());
    expect([told.status, told.body.code]).toEqual([status, code]);
  });

  it("is the bureau's question alone", async () => {
    const county = await house.as({ role: 'county', unitCode: '411721' });
    expect((await ask({ book: 1, against: 1 }, county)).status).toBe(403);
  });
});
