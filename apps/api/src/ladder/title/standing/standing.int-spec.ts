import type { TitleRow } from '@yanzhen/contract/ladder/title';
import type { RevokeTitle, TitleWatchRow } from '@yanzhen/contract/ladder/title-life';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Titles } from '../..';
import type { Client } from '../../../../test/client';
import { enterpriseInput } from '../../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { Importing } from '../../../../test/sample-import';
import { livingAt } from '../../../../test/shifted-clock';
import { workbook } from '../../../../test/workbooks';

describe('a title that is checked, revoked, restored', () => {
  let house: TestApp;
  let bureau: Client;
  beforeAll(async () => {
    house = await makeApp();
    livingAt('2026-08-01T04:00:00Z');
    bureau = await house.as({ role: 'bureau' });
  });
  afterAll(async () => {
    jest.useRealTimers();
    await house.close();
  });

  const enterprise = async (unitCode: UnitCode = '411702', name?: string): Promise<number> =>
    (await bureau.post('/api/enterprises', enterpriseInput({ unitCode, ...(name ? { name } : {}) }))).body.id;
  const span = { validFrom: '2024-01-01', validTo: '2026-12-31' };
  const title = async (id: number, over = {}): Promise<TitleRow> => {
    const input = { kind: 'specialised', batch: '2023年第一批', certificateNo: null, document: null, ...span, ...over };
    return (await bureau.post(`/api/enterprises/${id}/titles`, input)).body;
  };
  const act = (id: number, { id: titleId, version }: TitleRow, verb: string, body: object, who = bureau) =>
    who.post(`/api/enterprises/${id}/titles/${titleId}/${verb}`, { version, ...body });
  const why = { why: '接实名举报' };
  const fraud: Omit<RevokeTitle, 'version'> = {
    on: '2026-07-15',
    ground: 'fraud',
    why: '数据造假',
    document: '豫工信〔2026〕9号',
  };
  const holders = async (asOf: string, unit: string) =>
    (await bureau.get(`/api/holders?kind=specialised&asOf=${asOf}&unit=${unit}`)).body.total;
  const watched = async (watch: string, who = bureau, unit = '') =>
    (await who.get(`/api/title-watch?watch=${watch}${unit && `&unit=${unit}`}`)).body;

  it('counts while it is only being checked', async () => {
    const id = await enterprise('411721');
    const made = await title(id);
    const { status, body } = await act(id, made, 'suspend', { on: '2026-07-01', ...why });
    expect([status, body]).toMatchObject([200, { suspendedOn: '2026-07-01', suspendedWhy: '接实名举报', version: 2 }]);
    expect(await holders('2026-08-01', '411721')).toBe(1);
    expect((await watched('suspended', bureau, '411721')).items).toMatchObject([{ title: { id: made.id } }]);
    expect(await act(id, body, 'suspend', { on: '2026-07-01', ...why })).toMatchObject({
      status: 422,
      body: { code: 'title.act_out_of_turn' },
    });
    expect(await act(id, body, 'lift', why)).toMatchObject({ status: 200, body: { suspendedOn: null } });
    const { body: timeline } = await bureau.get(`/api/enterprises/${id}/timeline`);
    expect(timeline.map((line: { act: string }) => line.act)).toEqual(
      expect.arrayContaining(['ladder.title.suspend', 'ladder.title.lift']),
    );
  });

  it('ends the day before it is revoked, bars for three years, and is whole again when restored', async () => {
    const id = await enterprise('411722');
    const { body } = await act(id, await title(id), 'revoke', fraud);
    expect(body).toMatchObject({ validTo: '2026-07-14', plannedEnd: '2026-12-31', barredUntil: '2029-07-14' });
    const days = ['2026-07-14', '2026-07-15'];
    expect(await Promise.all(days.map((day) => holders(day, '411722')))).toEqual([1, 0]);
    expect((await bureau.get(`/api/enterprises/${id}`)).body.tier).toBeNull();
    const titles = house.app.get(Titles, { strict: false });
    expect(await titles.barredUntil(id, 'innovative', '2029-07-14')).toBe('2029-07-14');
    expect(await titles.barredUntil(id, 'innovative', '2029-07-15')).toBeNull();
    await expect(titles.mustBeFree(id, 'giant', '2027-01-01')).rejects.toMatchObject({ code: 'title.barred' });
    const at = `/api/enterprises/${id}/titles/${body.id}`;
    expect(await bureau.delete(`${at}?version=2`)).toMatchObject({ status: 422, body: { code: 'title.revoked' } });
    expect((await watched('barred', bureau, '411722')).total).toBe(1);
    const restored = await act(id, body, 'restore', { why: '复议撤销原决定' });
    expect(restored.body).toMatchObject({ validTo: '2026-12-31', plannedEnd: null, barredUntil: null });
    expect(await titles.barredUntil(id, 'innovative', '2027-01-01')).toBeNull();
    expect((await watched('revoked', bureau, '411722')).total).toBe(0);
  });

  it.each<[string, string, object, string]>([
    ['a revocation in advance', 'revoke', { ...fraud, on: '2026-08-02' }, 'title.day_ahead'],
    ['a suspension in advance', 'suspend', { on: '2026-08-02', ...why }, 'title.day_ahead'],
    ['lifting what is not suspended', 'lift', why, 'title.act_out_of_turn'],
    ['restoring what stands', 'restore', why, 'title.act_out_of_turn'],
    ['an unknown ground', 'revoke', { ...fraud, ground: 'mood' }, 'input.invalid'],
    ['no reason', 'suspend', { on: '2026-07-01', why: ' ' }, 'input.invalid'],
  ])('refuses %s', async (_, verb, body, code) => {
    const id = await enterprise();
    expect((await act(id, await title(id), verb, body)).body.code).toBe(code);
  });

  it('refuses to suspend what is over, and revokes it for the sake of the ban', async () => {
    const id = await enterprise();
    const over = await title(id, { validFrom: '2022-01-01', validTo: '2024-12-31' });
    expect((await act(id, over, 'suspend', { on: '2026-07-01', ...why })).body.code).toBe('title.over');
    expect((await act(id, over, 'revoke', fraud)).body).toMatchObject({
      validTo: '2024-12-31',
      barredUntil: '2029-07-14',
    });
  });

  it('tells the second of two people, whichever act they meant', async () => {
    const id = await enterprise();
    const made = await title(id);
    const both = await Promise.all([
      act(id, made, 'revoke', fraud),
      act(id, made, 'suspend', { on: '2026-07-01', ...why }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({ current: { version: 2 } });
  });

  it('is for the bureau; the county sees its own, an enterprise learns what befell its title', async () => {
    const id = await enterprise('411723');
    const made = await title(id);
    const own = await house.as({ role: 'county', unitCode: '411723' });
    const other = await house.as({ role: 'county', unitCode: '411724' });
    const firm = await house.as({ role: 'enterprise', enterpriseId: id });
    expect((await act(id, made, 'revoke', fraud, own)).status).toBe(403);
    await act(id, made, 'revoke', fraud);
    expect((await watched('revoked', own)).items.map((row: TitleWatchRow) => row.enterpriseId)).toEqual([id]);
    expect((await watched('revoked', other)).total).toBe(0);
    expect((await own.get('/api/title-watch/counts')).body).toMatchObject({ revoked: 1, barred: 1, due: 0 });
    expect((await firm.get(`/api/enterprises/${id}/titles`)).body).toMatchObject([{ revokedOn: '2026-07-15' }]);
    expect((await firm.get('/api/title-watch?watch=revoked')).status).toBe(403);
    expect((await other.get(`/api/enterprises/${id}/titles/${made.id}/record`)).status).toBe(404);
    expect((await firm.get(`/api/enterprises/${id}/titles/${made.id}/record`)).body).toMatchObject({
      enterpriseId: id,
      today: '2026-08-01',
      title: { id: made.id },
    });
  });

  it('is not brought back by the list that once announced it', async () => {
    const name = '驻马店市撤销后再导机械有限公司';
    const id = await enterprise('411702', name);
    const list = await workbook({
      '2040年度创新型': [
        ['河南省2040年度创新型中小企业名单（豫工信企业〔2040〕45号）'],
        ['有效期2024年1月1日至2026年12月31日'],
        ['序号', '企业名称', '所属县区', '证书编号'],
        [1, name, '驿城区', 'CX-9'],
        [2, '查无此企业有限公司', '驿城区', ''],
      ],
    });
    const importing = new Importing(house, bureau);
    await importing.done('名单.xlsx', list);
    const [made] = (await bureau.get(`/api/enterprises/${id}/titles`)).body as TitleRow[];
    expect(made).toMatchObject({ nameThen: name });
    await act(id, made, 'revoke', fraud);
    await importing.done('名单再来.xlsx', list);
    expect((await bureau.get(`/api/enterprises/${id}/titles`)).body).toMatchObject([{ validTo: '2026-07-14' }]);
  });

  it('keeps its ban when its enterprise turns out to be another one that holds the same title', async () => {
    const [goes, stays] = [await enterprise('411725'), await enterprise('411725')];
    await act(goes, await title(goes), 'revoke', fraud);
    await title(stays);
    const merge = { version: 1, into: stays, intoVersion: 1 };
    expect((await bureau.post(`/api/enterprises/${goes}/merge`, merge)).status).toBe(200);
    expect((await bureau.get(`/api/enterprises/${stays}/titles`)).body).toMatchObject([{ revokedOn: '2026-07-15' }]);
    expect(await house.app.get(Titles, { strict: false }).barredUntil(stays, 'giant', '2027-01-01')).toBe('2029-07-14');
  });

  it('keeps the name of its day when the enterprise is renamed and moves', async () => {
    const id = await enterprise('411726', '旧名测试重工有限公司');
    await title(id);
    const input = enterpriseInput({ name: '新名测试重工有限公司', unitCode: '411727' });
    await bureau.patch(`/api/enterprises/${id}`, { ...input, uscc: undefined, version: 1 });
    expect((await bureau.get(`/api/enterprises/${id}/titles`)).body).toMatchObject([
      { nameThen: '旧名测试重工有限公司' },
    ]);
    expect([await holders('2026-08-01', '411726'), await holders('2026-08-01', '411727')]).toEqual([0, 1]);
  });
});
