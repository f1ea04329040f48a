import type { Answer, Client } from './client';
import { enterpriseInput } from './enterprise-builder';
import { makeApp, type TestApp } from './make-app';

const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
const multipart = (boundary: string) => ({ 'content-type': `multipart/form-data${boundary}` });

/** What no page of ours sends. It is the caller's fault, so it is told as such and never as a failure of the house. */
describe('a request that makes no sense', () => {
  let house: TestApp;
  let bureau: Client;
  let admin: Client;
  let auditor: Client;
  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    admin = await house.as({ role: 'admin' });
    auditor = await house.as({ role: 'auditor' });
  });
  afterAll(() => house.close());

  const firm = (over: object, headers = {}) => bureau.post('/api/enterprises', enterpriseInput(over), headers);

  it.each<[string, () => Promise<Answer>, string]>([
    ['a cursor of the trail with a word', () => auditor.get(`/api/audit?cursor=${cursor('x')}`), 'page.cursor_unknown'],
    ['a cursor beyond numbers', () => auditor.get('/api/audit?cursor=WzFlOTk5XQ'), 'page.cursor_unknown'],
    [
      'a cursor of holders with a word',
      () => bureau.get(`/api/holders?kind=innovative&cursor=${cursor('411702', 'a', 'x')}`),
      'page.cursor_unknown',
    ],
    ['a cursor of users with a thing', () => admin.get(`/api/users?cursor=${cursor({})}`), 'page.cursor_unknown'],
    ['a form in a foreign language', () => firm({}, { 'content-type': 'application/xml' }), 'http.invalid'],
    ['an upload without a boundary', () => bureau.post('/api/imports', {}, multipart('')), 'exchange.upload_broken'],
    ['an upload cut off', () => bureau.post('/api/imports', {}, multipart('; boundary=x')), 'exchange.upload_broken'],
    ['a text with a NUL', () => firm({ name: '甲乙\0丙丁有限公司' }), 'input.invalid'],
    ['a former name with a NUL', () => firm({ formerNames: ['旧\0名厂'] }), 'input.invalid'],
    ['a search with a NUL', () => bureau.get("/api/enterprises?q=%00'"), 'input.invalid'],
    ['a name that grows when tidied', () => firm({ name: '㍿'.repeat(60) }), 'registry.name_too_long'],
    ['a former name that does', () => firm({ formerNames: ['㍿'.repeat(60)] }), 'registry.name_too_long'],
    ['the last day of all days', () => bureau.get('/api/goals/trend?asOf=9999-12-31'), 'input.invalid'],
    ['the first one', () => bureau.get('/api/goals/scoreboard?asOf=0001-01-01'), 'input.invalid'],
    ['a day that is none', () => bureau.get('/api/holders?kind=giant&asOf=2025-02-29'), 'input.invalid'],
    ['a list in place of a form', () => bureau.post('/api/enterprises', []), 'input.invalid'],
  ])('is refused: %s', async (_, ask, code) => {
    const { status, body } = await ask();
    expect([status, body.code]).toEqual([400, code]);
  });

  it('is answered where it only repeats itself', async () => {
    const often = (word: string) => new Array<string>(1500).fill(word).join(',');
    expect((await bureau.get(`/api/enterprises?tier=${often('none')}&unit=${often('411702')}`)).status).toBe(200);
  });

  it('is refused by the server where only the server counts', async () => {
    const { status, body } = await firm({ address: 'a\uFE0F'.repeat(200) });
    // The embedded engine keeps a text of any length.
    expect([201, 400]).toContain(status);
    expect(body.code ?? 'input.too_long').toBe('input.too_long');
  });
});
