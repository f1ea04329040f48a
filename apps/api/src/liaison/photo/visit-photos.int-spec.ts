import { randomUUID } from 'node:crypto';
import type { VisitDetail } from '@yanzhen/contract/liaison/visit';
import { VISIT_LIMITS } from '@yanzhen/domain/liaison/visit';
import { fileForm, PDF, PNG } from '../../../test/attachments';
import type { Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { assign, officer } from '../../../test/officer-builder';
import { visitInput } from '../../../test/visit-builder';

describe('pictures of a visit', () => {
  let house: TestApp;
  let bureau: Client;
  let liaison: Client;
  let visit: string;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    liaison = await house.as({ role: 'liaison' });
    const { id } = (await bureau.post('/api/enterprises', enterpriseInput({ unitCode: '411721' }))).body;
    await assign(bureau, id, (await officer(bureau, liaison)).id);
    visit = `/api/liaison/visits/${randomUUID()}`;
    await liaison.put(visit, visitInput(id));
  });
  afterAll(() => house.close());

  const attach = (photo = randomUUID(), who = liaison, bytes: Uint8Array = PNG, name = '车间.png') =>
    who.put(`${visit}/photos/${photo}`, fileForm(bytes, name));
  const photos = async () => ((await liaison.get(visit)).body as VisitDetail).photos;

  it('are kept once however often they arrive, and seen by whoever sees the enterprise', async () => {
    const photo = randomUUID();
    const many = await Promise.all([1, 2, 3].map(() => attach(photo)));
    expect(many.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
    expect(await attach(photo)).toMatchObject({
      status: 200,
      body: { photos: [{ clientId: photo, name: '车间.png' }] },
    });
    const seen = await bureau.get(`${visit}/photos/${photo}`);
    expect(seen).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
    expect(seen.raw.equals(PNG)).toBe(true);
    const stranger = await house.as({ role: 'liaison' });
    expect((await stranger.get(`${visit}/photos/${photo}`)).status).toBe(404);
    expect((await attach(randomUUID(), bureau)).body.code).toBe('liaison.visit_not_yours');
    expect((await liaison.delete(`${visit}/photos/${photo}`)).body.photos).toEqual([]);
    expect((await liaison.get(`${visit}/photos/${photo}`)).body.code).toBe('liaison.photo_not_found');
  });

  it('are pictures, and not more of them than a visit needs', async () => {
    expect((await attach(randomUUID(), liaison, PDF, '说明.png')).body.code).toBe('liaison.photo_not_image');
    for (let at = 0; at < VISIT_LIMITS.photos; at += 1) expect((await attach()).status).toBe(200);
    expect((await attach()).body).toMatchObject({
      code: 'liaison.photos_full',
      details: { limit: VISIT_LIMITS.photos },
    });
    expect(await photos()).toHaveLength(VISIT_LIMITS.photos);
  });
});

describe('the key of what a phone keeps', () => {
  it('is one for each person, also when two devices ask at once, and nobody else gets it', async () => {
    const house = await makeApp();
    const [one, other] = [await house.as({ role: 'liaison' }), await house.as({ role: 'leader' })];
    const ask = async (who: Client) => (await who.post('/api/liaison/offline/key')).body.key as string;
    const keys = await Promise.all([ask(one), ask(one), ask(one)]);
    expect(new Set(keys).size).toBe(1);
    expect(Buffer.from(keys[0] ?? '', 'base64')).toHaveLength(32);
    expect(await ask(other)).not.toBe(keys[0]);
    expect(
      (await (await house.as({ role: 'enterprise', enterpriseId: 1 })).post('/api/liaison/offline/key')).status,
    ).toBe(403);
    await house.close();
  });
});
