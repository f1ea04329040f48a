import { randomUUID } from 'node:crypto';
import type { Client } from '../../../test/client';
import { makeApp, type TestApp } from '../../../test/make-app';
import { Database } from '../database/database';
import { IdempotencyKeyEntity } from './idempotency.entity';

describe('a request that creates', () => {
  let house: TestApp;
  let admin: Client;
  const once = () => ({ 'idempotency-key': randomUUID() });
  const person = (username: string) => ({ username, name: '周文', role: 'bureau' });
  const howMany = async (username: string) => (await admin.get(`/api/users?q=${username}`)).body.total;

  beforeAll(async () => {
    house = await makeApp();
    admin = await house.as({ role: 'admin' });
  });
  afterAll(() => house.close());

  it('creates one thing for two clicks, and both get the same answer', async () => {
    const key = once();
    const both = await Promise.all([1, 2].map(() => admin.post('/api/users', person('twice'), key)));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]?.body).toEqual(both[1]?.body);
    expect((await admin.post('/api/users', person('twice'), key)).body).toEqual(both[0]?.body);
    expect(await howMany('twice')).toBe(1);
  });

  it('refuses a key that was used for something else', async () => {
    const key = once();
    await admin.post('/api/users', person('first.use'), key);
    const reused = await admin.post('/api/users', person('second.use'), key);
    expect(reused).toMatchObject({ status: 422, body: { code: 'idempotency.reused' } });
    expect(await howMany('second.use')).toBe(0);
  });

  it('keeps nothing of a request that failed, so the same key may try again', async () => {
    const key = once();
    await admin.post('/api/users', person('taken'));
    expect((await admin.post('/api/users', person('taken'), key)).status).toBe(409);
    expect((await admin.post('/api/users', person('not.taken'), key)).status).toBe(201);
  });

  it('asks for a key', async () => {
    const none = await admin.post('/api/users', person('no.key'), { 'idempotency-key': '' });
    expect(none).toMatchObject({ status: 400, body: { code: 'idempotency.key_missing' } });
  });

  it('gives the answer to the person who asked, not to another with the same key', async () => {
    const key = once();
    const other = await house.as({ role: 'admin' });
    await admin.post('/api/users', person('mine'), key);
    expect((await other.post('/api/users', person('mine'), key)).body.code).toBe('identity.username_taken');
  });

  it('keeps the answer so that the table alone does not tell it', async () => {
    const key = once();
    const { body } = await admin.post('/api/users', person('sealed'), key);
    const rows = await house.app.get(Database).rows(IdempotencyKeyEntity).find();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(body.password);
    expect(rows.every((row) => row.body !== null && !row.body.includes('{'))).toBe(true);
  });
});
