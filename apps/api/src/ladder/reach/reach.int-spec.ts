import { read, utils } from '@e965/xlsx';
import type { ReachPage, ReachSummary } from '@yanzhen/contract/ladder/reach';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import type { LadderOfEnterprise } from '@yanzhen/contract/ladder/evaluation';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { sayAll, scores, SOUND_STATEMENTS, SOUND_YEARS, THIS_YEAR } from '../../../test/ladder-facts';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Evaluations } from '../evaluation/evaluations';

describe('who could climb next', () => {
  let house: TestApp;
  let bureau: Client;
  let county: Client;
  const ids: Record<string, number> = {};
  /** 专精特新 of 2026: everything but what a test takes away; the judgement is given. */
  const firm = async (name: string, over: object, statements: object = {}, years = SOUND_YEARS) => {
    const { body } = await bureau.post('/api/enterprises', enterpriseInput({ name, ...over }));
    ids[name] = body.id;
    const held = { honours: [{ kind: 'tech_sme', on: '2020-01-01', until: '2099-12-31' }] };
    const judged = { marketPosition: { yes: true, why: '行业前列' } };
    await sayAll(bureau, body.id, { ...SOUND_STATEMENTS, ...held, ...judged, ...statements }, years);
  };
  const page = async (query = '', who = bureau): Promise<ReachPage> => {
    const { status, body } = await who.get(`/api/reach?tier=specialised${query}`);
    expect([query, status]).toEqual([query, 200]);
    return body;
  };
  const names = (found: ReachPage) => found.items.map(({ name }) => name);
  const littleResearch = SOUND_YEARS.map(([year, figures]) => [year, { ...figures, rndExpense: 200 }] as const);

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    county = await house.as({ role: 'county', unitCode: '411721' });
    await firm('甲已经符合', { unitCode: '411721' });
    await firm('乙只差研发占比', { unitCode: '411721' }, {}, littleResearch);
    await firm(
      '丙差两项',
      { unitCode: '411722', industryCode: '35' },
      { segmentSince: `${THIS_YEAR - 1}-06-01`, platformScore: scores(20) },
    );
    await firm('丁有一项未知', { unitCode: '411722' }, {});
    await bureau.put(`/api/enterprises/${ids['丁有一项未知']}/stated/platformScore`, {
      version: 1,
      value: null,
      source: '测试',
      verified: false,
    });
    await house.app.get(Evaluations, { strict: false }).settled();
  });
  afterAll(() => house.close());

  it('stand nearest first, each with what holds it back', async () => {
    const found = await page();
    expect(names(found)).toEqual(['甲已经符合', '丁有一项未知', '乙只差研发占比', '丙差两项']);
    expect(found).toMatchObject({ total: 4, capped: false, book: { code: 'specialised-2026' } });
    const one = found.items.find(({ name }) => name === '乙只差研发占比');
    expect(one).toMatchObject({ verdict: 'not_eligible', short: 1, unknown: 0, heldBy: ['rnd-share'] });
    expect(one?.gaps).toMatchObject([{ id: 'rnd-share', state: 'short' }]);
    expect(one?.gaps[0]?.distances[0]).toMatchObject({ measure: 'wan', direction: 'up' });
  });

  it('propose for a seed list only who is not in it', async () => {
    const enterpriseId = ids['甲已经符合'];
    const seed = { pool: 'seed-specialised', enterpriseId, enteredOn: '2026-01-01', reason: '已经符合' };
    const { body } = await bureau.post('/api/pools', seed);
    const proposed = async (pool: string) => names(await page(`&notIn=${pool}`));
    expect(await proposed('seed-specialised')).toEqual(['丁有一项未知', '乙只差研发占比', '丙差两项']);
    expect(await proposed('seed-giant')).toHaveLength(4);
    await bureau.post(`/api/pools/${body.id}/leave`, { version: 1, leftOn: '2026-02-01', reason: '更正' });
    expect(await proposed('seed-specialised')).toHaveLength(4);
    expect((await bureau.get('/api/reach?tier=specialised&notIn=gold')).status).toBe(400);
  });

  it('say what the enterprise itself is told', async () => {
    for (const row of (await page()).items) {
      const { body } = await bureau.get(`/api/enterprises/${row.enterpriseId}/ladder`);
      const told = body as LadderOfEnterprise;
      const book = told.books.find(({ tier }) => tier === 'specialised');
      if (!book) throw new Error('no book');
      const { verdict, nearness } = evaluate(book, told.facts, told.asOf, {
        scope: 'new',
        others: [...told.books, ...told.others],
      });
      expect([row.name, row.verdict, row.short, row.heldBy]).toEqual([
        row.name,
        verdict,
        nearness.short,
        nearness.heldBy,
      ]);
    }
  });

  it.each<[string, string, string[]]>([
    ['by unit', '&unit=411722', ['丁有一项未知', '丙差两项']],
    ['by industry', '&industry=35', ['丙差两项']],
    ['by criterion', '&criterion=segment-years', ['丙差两项']],
    ['only the R&D share is missing', '&criterion=rnd-share&only=true', ['乙只差研发占比']],
    ['only the years are missing', '&criterion=segment-years&only=true', []],
    ['by verdict', '&verdict=undecided', ['丁有一项未知']],
    ['within one criterion', '&short=1', ['甲已经符合', '丁有一项未知', '乙只差研发占比']],
  ])('are narrowed %s', async (_, query, expected) => {
    const found = await page(query);
    expect(names(found)).toEqual(expected);
    expect(found.total).toBe(expected.length);
  });

  it('go on from page to page without a hole', async () => {
    const first = await page('&limit=3');
    expect(first.items).toHaveLength(3);
    expect(names(await page(`&limit=3&cursor=${first.next}`))).toEqual(['丙差两项']);
  });

  it('of a county are its own', async () => {
    expect(names(await page('', county))).toEqual(['甲已经符合', '乙只差研发占比']);
    expect(names(await page('&unit=411722', county))).toEqual([]);
    const summary = (await county.get('/api/reach/summary?tier=specialised')).body as ReachSummary;
    expect(summary).toMatchObject({ all: { enterprises: 2, eligible: 1, within: [1, 1, 1] }, goal: null });
    expect(summary.byUnit.map(({ unitCode }) => unitCode)).toEqual(['411721']);
  });

  it('are counted against the goal', async () => {
    const summary = (await bureau.get('/api/reach/summary?tier=specialised')).body as ReachSummary;
    expect(summary).toMatchObject({
      book: 'specialised-2026',
      holders: 0,
      all: { enterprises: 4, eligible: 1, undecided: 1, within: [2, 3, 3] },
    });
    expect(summary.onlyBy).toEqual([{ criterion: 'rnd-share', count: 1 }]);
    expect(summary.goal).toMatchObject({ target: 100, needed: 101 });
  });

  it('are taken away as a workbook, which is recorded', async () => {
    const answer = await county.get('/api/reach/export.xlsx?tier=specialised');
    expect([answer.status, answer.headers['x-row-count']]).toEqual([200, '2']);
    const book = read(answer.raw);
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    if (!sheet) throw new Error('no sheet');
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    expect(rows.slice(1).map(([name]) => name)).toEqual(['甲已经符合', '乙只差研发占比']);
  });

  it.each<[string, string]>([
    ['no tier', '/api/reach'],
    ['a tier nobody knows', '/api/reach?tier=unicorn'],
    ['a cursor somebody typed', '/api/reach?tier=specialised&cursor=abc'],
  ])('refuse %s', async (_, url) => {
    expect((await bureau.get(url)).status).toBe(400);
  });
});
