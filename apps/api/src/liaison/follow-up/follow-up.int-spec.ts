import { randomUUID } from 'node:crypto';
import type { SaveVisit } from '@yanzhen/contract/liaison/visit';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { assign, officer } from '../../../test/officer-builder';
import { newRequest, visitInput } from '../../../test/visit-builder';

describe('what visits left behind', () => {
  let house: TestApp;
  let bureau: Client;
  let liaison: Client;
  let county: Client;
  let id: number;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    liaison = await house.as({ role: 'liaison' });
    county = await house.as({ role: 'county', unitCode: '411721' });
    id = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode: '411721' }))).body.id;
    await assign(bureau, id, (await officer(bureau, liaison)).id);
  });
  afterAll(() => house.close());

  const save = async (over: Partial<SaveVisit>, clientId = randomUUID()) => {
    const { status, body } = await liaison.put(`/api/liaison/visits/${clientId}`, visitInput(id, over));
    expect(status).toBe(200);
    return body;
  };
  const list = async (who: Client, path: string) => (await who.get(`/api/liaison/${path}`)).body;

  it('promises are listed by how they stand, what is due first, with the visit they were made on', async () => {
    const { clientId } = await save({
      promises: [
        { text: '很久以后', dueOn: '2099-01-01' },
        { text: '早已过期', dueOn: '2026-06-11' },
      ],
    });
    expect(await list(county, 'promises?standing=broken')).toMatchObject({
      total: 1,
      items: [{ text: '早已过期', standing: 'broken', unitCode: '411721', visit: { clientId } }],
    });
    expect((await list(county, 'promises?standing=open')).items).toMatchObject([{ text: '很久以后' }]);
    const all = await list(liaison, 'promises?mine=true');
    expect(all.items.map(({ text }: { text: string }) => text)).toEqual(['早已过期', '很久以后']);
    const [broken] = all.items;
    const settle = (note: string) =>
      county.post(`/api/liaison/promises/${broken.id}/settle`, { version: 1, state: 'kept', note });
    expect((await settle(' ')).status).toBe(400);
    expect((await settle('已对接完成')).status).toBe(200);
    expect(await settle('再点一次')).toMatchObject({ status: 409, body: { current: { state: 'kept' } } });
    expect(await list(county, 'promises?standing=kept')).toMatchObject({ items: [{ note: '已对接完成' }] });
  });

  it('requests are listed with their visit and their ticket until that one is closed', async () => {
    const { clientId } = await save({ requests: [newRequest('变压器扩容')] });
    expect(await list(county, `requests?state=open&enterpriseId=${id}`)).toMatchObject({
      items: [{ title: '变压器扩容', ticket: { state: 'received' }, visit: { clientId, visitedOn: '2026-06-10' } }],
    });
    expect(await list(county, 'requests?state=closed')).toMatchObject({ total: 0, items: [] });
    expect((await list(county, 'requests?from=2026-06-11')).total).toBe(0);
  });

  it('are listed page by page, none twice and none left out', async () => {
    const before = (await list(county, 'requests')).total;
    await Promise.all(
      [1, 2, 3].map((visit) =>
        save({ requests: Array.from({ length: 20 }, (_, at) => newRequest(`第${visit}次第${at}项`)) }),
      ),
    );
    const first = await list(county, 'requests');
    const second = await list(county, `requests?cursor=${first.next}`);
    const ids = [...first.items, ...second.items].map((row: { id: number }) => row.id);
    expect([ids.length, new Set(ids).size, second.next]).toEqual([before + 60, before + 60, null]);
  });

  it('a correction is decided on what the register says now, and refused with a reason', async () => {
    const propose = (proposed: string) => save({ corrections: [{ field: 'address', proposed }] });
    const [first] = (await propose('新区1号')).corrections;
    const decide = (over: object) =>
      county.post(`/api/liaison/corrections/${first.id}/decide`, { version: 1, accept: true, reason: null, ...over });
    expect(await decide({ seen: '另一个地址' })).toMatchObject({
      status: 409,
      body: { code: 'correction.changed_since', current: { state: 'open', present: first.present } },
    });
    expect(await decide({ accept: false })).toMatchObject({ status: 400 });
    expect(await decide({ accept: false, reason: '营业执照不符', seen: first.present })).toMatchObject({ status: 200 });
    expect(await list(county, 'corrections')).toMatchObject({ total: 0 });
    expect(await list(county, 'corrections?state=refused')).toMatchObject({
      items: [{ reason: '营业执照不符', decidedBy: expect.any(String), present: first.present }],
    });
  });

  it('are nobody’s who does not see the enterprise', async () => {
    const other = await house.as({ role: 'county', unitCode: '411722' });
    const stranger = await house.as({ role: 'liaison' });
    for (const who of [other, stranger])
      for (const path of ['promises', 'requests']) expect(await list(who, path)).toMatchObject({ total: 0, items: [] });
    expect((await stranger.get('/api/liaison/corrections')).status).toBe(403);
    expect((await other.get('/api/liaison/corrections?state=refused')).body.total).toBe(0);
  });
});
