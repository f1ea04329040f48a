import { read, utils } from '@e965/xlsx';
import type { Snapshot, SnapshotDifferences, SnapshotRow } from '@yanzhen/contract/goals/snapshot';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { monthBefore, monthOf } from '@yanzhen/domain/goals/month-end';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Clock } from '../../platform/clock';
import { FreezingService } from './freezing.service';

const TITLE = { kind: 'giant', batch: '第五批小巨人', certificateNo: null, document: null };
const SPAN = { validFrom: '2023-01-01', validTo: '2025-12-31' };

describe('month-end snapshots', () => {
  let house: TestApp;
  let bureau: Client;
  let county: Client;
  let firms: EnterpriseRow[];
  let titles: { id: number; version: number }[];
  let id: number;

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '高工信' });
    county = await house.as({ role: 'county', unitCode: '411721' });
    firms = [];
    for (const unitCode of ['411702', '411721', '411721'] as const) firms.push(await firm(unitCode));
    titles = [];
    for (const one of firms.slice(0, 2)) titles.push(await give(one));
  });
  afterAll(() => house.close());

  const firm = async (unitCode: UnitCode) =>
    (await bureau.post('/api/enterprises', enterpriseInput({ unitCode }))).body as EnterpriseRow;
  const give = async (to: EnterpriseRow, over = {}) =>
    (await bureau.post(`/api/enterprises/${to.id}/titles`, { ...TITLE, ...SPAN, ...over })).body;
  const freeze = (month: string) => bureau.post('/api/goals/snapshots', { month });
  const snapshot = async (who = bureau) => (await who.get(`/api/goals/snapshots/${id}`)).body as Snapshot;
  const differences = async (who = bureau) =>
    (await who.get(`/api/goals/snapshots/${id}/differences`)).body as SnapshotDifferences;
  const giants = ({ board }: Snapshot) => board.goals.find(({ kind }) => kind === 'giant');

  it('freeze a month that is over, once', async () => {
    const lines = [
      { unit: null, months: new Array(12).fill(11) },
      { unit: '411721', months: new Array(12).fill(4) },
    ];
    await bureau.put('/api/goals/plan', { code: 'little-giant', year: 2025, version: 0, lines });
    await bureau.put('/api/goals/reports', {
      code: 'mva-growth',
      asOf: '2025-12-31',
      value: 7,
      source: '月报',
      version: 0,
    });
    const answers = await Promise.all([freeze('2025-12'), freeze('2025-12'), freeze('2025-12')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const made = answers.find(({ status }) => status === 201)?.body as SnapshotRow;
    expect(made).toMatchObject({ month: '2025-12', asOf: '2025-12-31', by: '高工信' });
    id = made.id;
    expect((await freeze('2025-12')).body.code).toBe('goals.month_frozen');
    expect(giants(await snapshot())?.count).toBe(2);
    expect((await snapshot()).planned).toEqual([{ kind: 'giant', whole: 11, byUnit: { '411721': 4 } }]);
    expect(await differences()).toMatchObject({ titles: [], others: [] });
  });

  it('refuse a month that is not over, or none', async () => {
    const { body } = await freeze(monthOf(house.app.get(Clock).today()));
    expect(body.code).toBe('goals.month_not_over');
    expect((await freeze('2025-13')).status).toBe(400);
    expect((await county.post('/api/goals/snapshots', { month: '2025-11' })).status).toBe(403);
  });

  it('stay as they were, and tell what is counted otherwise now, and who did it', async () => {
    const clerk = await house.as({ role: 'bureau', name: '李补登' });
    const late = await clerk.post(`/api/enterprises/${firms[2]?.id}/titles`, { ...TITLE, ...SPAN });
    expect(late.status).toBe(201);
    const [first] = titles;
    await clerk.delete(`/api/enterprises/${firms[0]?.id}/titles/${first?.id}?version=${first?.version}`);
    await bureau.put('/api/goals/reports', {
      code: 'mva-growth',
      asOf: '2025-12-31',
      value: 6,
      source: '核定',
      version: 1,
    });
    expect(giants(await snapshot())).toMatchObject({ count: 2, byUnit: { '411702': 1, '411721': 1 } });
    const told = await differences();
    expect(told.counts.find(({ kind }) => kind === 'giant')).toEqual({ kind: 'giant', then: 2, now: 2 });
    expect(told.titles.map(({ reason, by, act, enterpriseId }) => [reason, enterpriseId, by, act])).toEqual([
      ['gone', firms[0]?.id, '李补登', 'ladder.title.remove'],
      ['added', firms[2]?.id, '李补登', 'ladder.title.register'],
    ]);
    expect(told.others).toMatchObject([{ code: 'mva-growth', then: 7, now: 6 }]);
  });

  it('show a county its own part alone', async () => {
    expect(giants(await snapshot(county))).toMatchObject({ count: 1, byUnit: { '411702': 0, '411721': 1 } });
    expect(await snapshot(county)).toMatchObject({ others: [], planned: [{ whole: 4, byUnit: { '411721': 4 } }] });
    expect((await differences(county)).titles.map(({ reason }) => reason)).toEqual(['added']);
    const leader = await house.as({ role: 'leader' });
    expect(giants(await snapshot(leader))?.count).toBe(2);
    expect((await differences(leader)).titles).toEqual([]);
  });

  it('open the frozen list, as long as the frozen number', async () => {
    const list = async (who: Client, query = '') =>
      (await who.get(`/api/goals/snapshots/${id}/holders?kind=giant${query}`)).body;
    expect(await list(bureau)).toMatchObject({ total: 2, items: [{ enterpriseId: firms[0]?.id }, {}] });
    expect((await list(bureau, '&unit=411721')).total).toBe(1);
    expect((await list(county)).items.map((row: { unitCode: string }) => row.unitCode)).toEqual(['411721']);
    expect((await list(await house.as({ role: 'leader' }))).total).toBe(0);
  });

  it('become a workbook with a sheet per card', async () => {
    const { raw, status } = await bureau.get(`/api/goals/snapshots/${id}/bulletin.xlsx`);
    expect(status).toBe(200);
    const { SheetNames, Sheets } = read(raw);
    expect(SheetNames).toHaveLength(7);
    expect(utils.sheet_to_json(Sheets['专精特新小巨人企业'] ?? {})).toHaveLength(2);
    const summary = utils.sheet_to_json<unknown[]>(Sheets['通报'] ?? {}, { header: 1 });
    expect(summary.at(-1)?.filter((cell) => cell !== undefined)).toEqual(['全市', 0, 0, 2, 11, -9, 0]);
  });

  it('are taken by themselves when a month is over, once among several processes', async () => {
    const freezing = house.app.get(FreezingService, { strict: false });
    await Promise.all([freezing.freezeDue(), freezing.freezeDue()]);
    await freezing.freezeDue();
    const rows = (await bureau.get('/api/goals/snapshots')).body as SnapshotRow[];
    const last = monthBefore(monthOf(house.app.get(Clock).today()));
    const months = rows.map(({ month }) => month);
    expect(months[0]).toBe(last);
    expect(new Set(months).size).toBe(months.length);
    // The months since December were made up for.
    for (let month = last; month > '2025-12'; month = monthBefore(month)) expect(months).toContain(month);
    expect(rows.filter(({ by }) => by === null)).toHaveLength(rows.length - 1);
  });
});
