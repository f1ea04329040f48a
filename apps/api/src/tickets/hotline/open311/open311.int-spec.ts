import { client, type Answer, type Client } from '../../../../test/client';
import { hotlineClient, type HotlineKey } from '../../../../test/hotline-client';
import { makeApp, type TestApp } from '../../../../test/make-app';
import { doNow, toIndustry } from '../../../../test/ticket-builder';

jest.setTimeout(60_000);

const V2 = '/api/open311/v2';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const PERSONAL = ['刘明', '13900001234', '乐山大道', '断电'];
const report = { service_code: 'help', description: '车间断电两天，请协调。', last_name: '刘', first_name: '明' };

describe('a civic client that speaks Open311', () => {
  let house: TestApp;
  let bureau: Client;
  let department: Client;
  let key: HotlineKey & { id: number };
  let other: HotlineKey;
  let civic: Client;

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    department = await house.as({ role: 'department', department: '市人社局' });
    key = await hotlineClient(house, { kind: 'open311' });
    other = await hotlineClient(house, { kind: 'open311' });
    civic = client(house.app, { 'x-api-key': apiKey(key), 'idempotency-key': '' });
  });
  afterAll(() => house.close());

  const apiKey = ({ keyId, secret }: HotlineKey) => `${keyId}.${secret}`;
  const send = (fields: object, headers = {}): Promise<Answer> => civic.post(`${V2}/requests.json`, fields, headers);
  const noOf = async (fields: object): Promise<string> => (await send(fields)).body[0].service_request_id;
  const idOf = (no: string): number => Number(no.slice(2));

  it('finds the services, which are the kinds of requests', async () => {
    const { status, body } = await civic.get(`${V2}/services.json`);
    expect(status).toBe(200);
    expect(body[1]).toMatchObject({ service_code: 'help', service_name: '求助', metadata: false, type: 'realtime' });
    expect(body).toHaveLength(6);
  });

  it('brings in a request with its clock by a form, as the standard says', async () => {
    const form = new URLSearchParams({
      ...report,
      api_key: apiKey(key),
      address_string: '乐山大道',
      phone: '13900001234',
    });
    const answer = await house.app.inject({
      ...{ method: 'POST', url: `${V2}/requests.json`, headers: FORM },
      payload: form.toString(),
    });
    expect(answer.statusCode).toBe(200);
    const [{ service_request_id: no }] = answer.json<[{ service_request_id: string }]>();
    expect(no).toMatch(/^YZ\d{7}$/);
    const { body } = await bureau.get(`/api/tickets/${idOf(no)}`);
    expect(body).toMatchObject({
      no,
      channel: 'open311',
      kind: 'help',
      caller: '刘明',
      place: '乐山大道',
      orderNo: null,
    });
    expect(body.clock).toMatchObject({ step: 'dispatch' });
    expect(body.events).toEqual([expect.objectContaining({ act: 'receive', by: '驻马店 12345' })]);
  });

  it('speaks XML to who asks for it, also when it refuses', async () => {
    const as = (url: string, headers = {}) =>
      house.app.inject({ method: 'GET', url: `${V2}/${url}`, headers: { 'x-api-key': apiKey(key), ...headers } });
    const services = await as('services.xml');
    expect(services.headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(services.body).toContain('<service><service_code>help</service_code><service_name>求助</service_name>');
    const made = await house.app.inject({
      ...{ method: 'POST', url: `${V2}/requests.xml`, headers: { ...FORM, 'x-api-key': apiKey(key) } },
      payload: new URLSearchParams({ ...report, description: '请用 XML 回答' }).toString(),
    });
    const [, no] = /<service_requests><request><service_request_id>(YZ\d{7})</.exec(made.body) ?? [];
    expect((await as(`requests/${no}.xml`)).body).toContain('<status>open</status><status_notes>已受理</status_notes>');
    expect((await as(`requests.xml?service_request_id=${no}`)).body).toContain(`<service_request_id>${no}<`);
    const refused = await as('services.xml', { 'x-api-key': 'yz0.x' });
    expect([refused.statusCode, refused.body]).toEqual([403, expect.stringContaining('<errors><error><code>403<')]);
  });

  it('makes one request of the same words, at once or again, and another of other words', async () => {
    const twice = { ...report, description: '点了两次' };
    const all = await Promise.all([1, 2, 3].map(() => noOf(twice)));
    expect(new Set([...all, await noOf(twice)]).size).toBe(1);
    const tries = [
      await send(twice, { 'idempotency-key': 'try-1' }),
      await send(twice, { 'idempotency-key': 'try-1' }),
    ];
    expect(new Set(tries.map(({ body }) => body[0].service_request_id)).size).toBe(1);
    expect(tries[0]?.body[0].service_request_id).not.toBe(all[0]);
  });

  it('follows its own in public words, and nothing personal leaves', async () => {
    const no = await noOf({ ...report, address_string: '乐山大道', phone: '13900001234', description: '断电，请来看' });
    const now = async () => (await civic.get(`${V2}/requests/${no}.json`)).body[0];
    expect(await now()).toMatchObject({
      status: 'open',
      status_notes: '已受理',
      agency_responsible: null,
      expected_datetime: null,
    });
    await doNow(bureau, idOf(no), 'dispatch', { dispatch: toIndustry });
    await doNow(department, idOf(no), 'accept', {}, bureau);
    const handled = await now();
    expect(handled).toMatchObject({ status_notes: '办理中', agency_responsible: '市人社局' });
    expect(Date.parse(handled.expected_datetime)).toBeGreaterThan(Date.now());
    await doNow(department, idOf(no), 'reply', { sentence: '刘明的车间已恢复供电。' }, bureau);
    const told = await civic.get(`${V2}/requests.json?service_request_id=${no}`);
    expect(told.body).toEqual([
      expect.objectContaining({ status: 'open', status_notes: '已答复', expected_datetime: null }),
    ]);
    for (const word of PERSONAL) expect(JSON.stringify(told.body)).not.toContain(word);
  });

  it('is answered by status, service and time', async () => {
    const no = await noOf({ ...report, service_code: 'report', description: '举报' });
    await doNow(bureau, idOf(no), 'invalidate', { sentence: '不属本局职责。' });
    const list = async (query: string) =>
      (await civic.get(`${V2}/requests.json?${query}`)).body.map(
        (one: { service_request_id: string }) => one.service_request_id,
      );
    expect(await list('status=closed')).toEqual([no]);
    expect(await list('status=open')).not.toContain(no);
    expect(await list('service_code=report,complaint')).toEqual([no]);
    expect(await list('end_date=2020-01-01T00:00:00Z')).toEqual([]);
    // Numbers go before all else.
    expect(await list(`service_request_id=${no}&status=open`)).toEqual([no]);
    const all = await list('');
    expect(all[0]).toBe(no);
    expect(all.length).toBeGreaterThan(3);
  });

  it('sees nothing of others, whoever brought it in', async () => {
    const no = await noOf({ ...report, description: '只给自己看' });
    const stranger = client(house.app, { 'x-api-key': apiKey(other) });
    expect((await stranger.get(`${V2}/requests.json`)).body).toEqual([]);
    const gone = await stranger.get(`${V2}/requests/${no}.json`);
    expect([gone.status, gone.body]).toEqual([404, [{ code: 404, description: `没有编号为 ${no} 的请求。` }]]);
    const byDesk = await bureau.post('/api/tickets', {
      ...{ kind: null, urgency: 'normal', title: '路灯', content: '园区路灯不亮', enterpriseId: null },
      ...{ unitCode: null, caller: null, phone: null, place: null },
    });
    expect((await civic.get(`${V2}/requests/${byDesk.body.no}.json`)).status).toBe(404);
  });

  it.each<[string, () => Promise<Answer>, number, string]>([
    ['no key', () => client(house.app, {}).get(`${V2}/services.json`), 403, '缺少 api_key'],
    ['a wrong key', () => client(house.app, { 'x-api-key': 'yz0.x' }).get(`${V2}/requests.json`), 403, 'api_key 不对'],
    ['no description', () => send({ service_code: 'help' }), 400, 'description 必填'],
    ['a service that is none', () => send({ ...report, service_code: 'potholes' }), 404, 'potholes'],
    ['a body that is a list', () => send([]), 400, 'service_code 必填'],
    ['a status that is none', () => civic.get(`${V2}/requests.json?status=x`), 400, 'status 只能是'],
  ])('is refused with %s, in the words of the standard', async (_, ask, status, sentence) => {
    const answer = await ask();
    expect([answer.status, answer.body]).toEqual([
      status,
      [{ code: status, description: expect.stringContaining(sentence) }],
    ]);
  });

  it('cannot sign orders, nor can the hotline report: a key opens one door', async () => {
    const hotline = await hotlineClient(house);
    expect((await client(house.app, { 'x-api-key': apiKey(hotline) }).get(`${V2}/services.json`)).status).toBe(403);
  });

  it('ends with its key', async () => {
    const admin = await house.as({ role: 'admin' });
    const row = (await admin.get('/api/hotline/clients')).body.find(({ id }: { id: number }) => id === key.id);
    expect(row.keys[0].lastUsedAt).not.toBeNull();
    await admin.post(`/api/hotline/keys/${row.keys[0].id}/revoke`);
    expect((await civic.get(`${V2}/services.json`)).status).toBe(403);
  });
});
