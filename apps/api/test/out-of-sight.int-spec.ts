import { type Permission, permits } from '@yanzhen/domain/identity/permission';
import type { Role } from '@yanzhen/domain/identity/role';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Inbox } from '../src/notifications';
import { Database } from '../src/platform/database/database';
import { openApiOf } from '../src/platform/http/openapi';
import type { Answer, Client } from './client';
import { castOf, newRound } from './application-builder';
import { callInput } from './call-builder';
import { fileForm, PDF } from './attachments';
import { creditRows } from './credit-rows';
import { enterpriseInput } from './enterprise-builder';
import type { Foreign } from './foreign-rows';
import { hotlineRows } from './hotline-rows';
import { liaisonRows } from './liaison-rows';
import { Evaluations } from '../src/ladder/evaluation/evaluations';
import { makeApp, type TestApp } from './make-app';
import { type Route, routesOf } from './routes';
import { sampleBody } from './sample-body';
import { ticketInput } from './ticket-builder';
import { firmRows, HEADING, upload, workbook } from './workbooks';

/** Routes with a parameter that names no row of anybody. */
const NO_ROW = ['/api/imports/samples/{name}'];

/** What names nothing, where a number cannot. */
const NOBODYS: Readonly<Record<string, string>> = { clientId: '00000000-0000-4000-8000-000000000000' };

async function foreignRows(house: TestApp, bureau: Client): Promise<Foreign[]> {
  const made = async (url: string, body: object) => {
    const { status, body: row } = await bureau.post(url, body);
    expect([url, status]).toEqual([url, 201]);
    return String(row.id);
  };
  const id = await made('/api/enterprises', enterpriseInput({ unitCode: '411702' }));
  const of = `/api/enterprises/${id}`;
  const contactId = await made(`${of}/contacts`, {
    version: 0,
    role: 'contact',
    name: '李明',
    phone: null,
    duty: null,
  });
  const evidence = {
    version: 0,
    kind: 'award',
    name: '奖',
    number: null,
    obtainedOn: null,
    expiresOn: null,
    note: null,
  };
  const evidenceId = await made(`${of}/evidence`, evidence);
  const validity = { validFrom: '2026-01-01', validTo: '2028-12-31' };
  const title = { kind: 'innovative', batch: '2026-1', certificateNo: null, document: null, ...validity };
  const titleId = await made(`${of}/titles`, title);
  const label = { kindId: 1, item: '', batch: null, document: null, certificateNo: null, note: null, validTo: null };
  const labelId = await made(`${of}/labels`, { ...label, validFrom: '2026-01-01' });
  const seen = { enterpriseId: Number(id), pool: 'rnd', enteredOn: '2026-01-01', reason: '研发活跃' };
  const stayId = await made('/api/pools', seen);
  const change = { kind: 'rename', happenedOn: '2026-02-01', note: null, reportedOn: null };
  const reportId = await made(`${of}/change-reports`, change);
  const jobId = await made('/api/imports', upload(await workbook({ 名录: [HEADING, ...firmRows(3)] })));
  const snapshotId = await made('/api/goals/snapshots', { month: '2025-12' });
  const [book] = (await bureau.get('/api/rulebooks')).body;
  const draftId = await made(`/api/rulebooks/${book.id}/draft`, {});
  await house.app.get(Evaluations, { strict: false }).settled();
  const [evaluation] = (await bureau.get(`${of}/evaluations`)).body;
  const runId = await made('/api/evaluation-runs', {});
  const term = { fromOn: '2026-01-01', untilOn: '2029-12-31' };
  const flag = { use: 'green_list', tone: 'favour', partner: null, reason: '正面清单', ...term };
  const flagId = await made(`${of}/flags`, flag);
  const callId = await made('/api/calls', callInput());
  const [session] = (await bureau.get('/api/me/sessions')).body;
  await house.app.get(Database).transaction(() =>
    house.app.get(Inbox).tell({
      to: { userId: bureau.userId },
      key: 'foreign',
      code: 'calendar.year_unpublished',
      details: { year: 2027 },
      link: null,
    }),
  );
  const [told] = (await bureau.get('/api/notifications')).body.items;
  const cast = await castOf(house, bureau, '411702');
  const round = await newRound(bureau, { opensOn: '2000-01-01', closesOn: '2999-12-31' });
  const { body: began } = await cast.firm.post('/api/applications', {
    roundId: round.id,
    enterpriseId: cast.enterpriseId,
  });
  const applicationId = String(began.id);
  const { body: attached } = await cast.firm.post(`/api/applications/${applicationId}/files`, fileForm(PDF, '甲.pdf'));
  const ticketId = await made('/api/tickets', ticketInput({ enterpriseId: Number(id) }));
  const cause = { title: '用工短缺', cause: '春节后返岗率低', lead: '市人社局', ticketIds: [Number(ticketId)] };
  const commonId = await made('/api/common-issues', cause);
  const draft = { title: '草稿', body: '还没有写完', keywords: '', kind: null, state: 'draft', sourceId: null };
  const articleId = await made('/api/knowledge', draft);
  const templateId = await made('/api/reply-templates', { title: '已办结', text: '已经办好。', kind: null });
  const { body: papers } = await bureau.post(`/api/tickets/${ticketId}/files`, fileForm(PDF, '甲.pdf'));
  const application = { id: applicationId, fileId: String(attached.files[0].id), userId: String(cast.second.userId) };
  const strangers = ['county', 'leader', 'liaison', 'enterprise'] as const;
  return [
    {
      under: '/api/enterprises/',
      parameters: { id, contactId, evidenceId, titleId, labelId, reportId, year: '2025', key: 'class1Ip' },
      strangers,
    },
    ...(await liaisonRows(made, bureau, id, strangers)),
    ...(await creditRows(house, bureau, id, strangers)),
    ...(await hotlineRows(house)),
    { under: '/api/evaluations/', parameters: { id: String(evaluation.id) }, strangers },
    { under: '/api/evaluation-runs/', parameters: { id: runId }, strangers: [] },
    { under: '/api/rulebooks/', parameters: { id: draftId }, strangers },
    { under: '/api/imports/', parameters: { id: jobId }, strangers },
    { under: '/api/me/sessions/', parameters: { id: String(session.id) }, strangers: ['county', 'admin', 'auditor'] },
    {
      under: '/api/notifications/',
      parameters: { id: String(told?.id) },
      strangers: ['county', 'admin', 'enterprise'],
    },
    { under: '/api/goals/rows/', parameters: { id: '1' }, strangers: [] },
    { under: '/api/goals/snapshots/', parameters: { id: snapshotId }, strangers: [] },
    { under: '/api/applications/', parameters: application, strangers: ['county', 'enterprise'] },
    { under: '/api/rounds/', parameters: { id: String(round.id) }, strangers: [] },
    { under: '/api/publicities/', parameters: { id: '1' }, strangers: [] },
    { under: '/api/publicity/', parameters: { id: '1' }, strangers: [] },
    { under: '/api/objections/', parameters: { id: '1' }, strangers: [] },
    { under: '/api/draws/', parameters: { id: '1' }, strangers: [] },
    { under: '/api/flags/', parameters: { id: flagId }, strangers },
    { under: '/api/calls/', parameters: { id: callId, candidateId: '1' }, strangers: [] },
    { under: '/api/call-results/', parameters: { id: callId }, strangers: [] },
    {
      under: '/api/tickets/',
      parameters: { id: ticketId, otherId: ticketId, fileId: String(papers.files[0].id) },
      strangers: ['county', 'leader', 'liaison', 'enterprise', 'department'],
    },
    {
      under: '/api/knowledge/',
      parameters: { id: articleId },
      strangers: ['county', 'department', 'leader', 'liaison'],
    },
    { under: '/api/reply-templates/', parameters: { id: templateId }, strangers: ['county', 'department'] },
    { under: '/api/common-issues/', parameters: { id: commonId, ticketId }, strangers: ['county', 'department'] },
    { under: '/api/ticket-views/', parameters: { id: '1' }, strangers: ['bureau', 'county'] },
    { under: '/api/calendar/', parameters: { year: '2026' }, strangers: [] },
    { under: '/api/label-kinds/', parameters: { id: '1' }, strangers: [] },
    { under: '/api/pools/', parameters: { id: stayId }, strangers },
    { under: '/api/credit/rules/', parameters: { id: '1' }, strangers: [] },
    { under: '/api/title-rules/', parameters: { name: 'ban_years', year: '2022' }, strangers: [] },
    { under: '/api/users/', parameters: { id: String(bureau.userId) }, strangers: [] },
  ];
}

describe('a row that belongs to somebody else', () => {
  let house: TestApp;
  let document: OpenAPIObject;
  let routes: Route[];
  let foreign: Foreign[];
  let people: Map<Role, Client>;

  beforeAll(async () => {
    house = await makeApp();
    document = openApiOf(house.app);
    routes = routesOf(house.app).filter(({ path }) => path.includes('{') && !NO_ROW.includes(path));
    foreign = await foreignRows(house, await house.as({ role: 'bureau' }));
    people = new Map<Role, Client>([
      ['county', await house.as({ role: 'county', unitCode: '411721' })],
      ['enterprise', await house.as({ role: 'enterprise', enterpriseId: 1_999_999_999 })],
      ['leader', await house.as({ role: 'leader' })],
      ['liaison', await house.as({ role: 'liaison' })],
      ['department', await house.as({ role: 'department', department: '市商务局' })],
      ['admin', await house.as({ role: 'admin' })],
      ['auditor', await house.as({ role: 'auditor' })],
    ]);
  });
  afterAll(() => house.close());

  const seedOf = ({ path }: Route) => foreign.find(({ under }) => path.startsWith(under));
  const filled = (path: string, values: Readonly<Record<string, string>>) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? NOBODYS[name] ?? '2000000000');
  const send = (who: Client, route: Route, values: Readonly<Record<string, string>>): Promise<Answer> => {
    const url = filled(route.path, values);
    if (route.method === 'get') return who.get(url);
    const body = sampleBody(document, route.path, route.method) ?? {};
    return route.method === 'delete' ? who.delete(`${url}?version=1`) : who[route.method](url, body);
  };
  const told = ({ status, body }: Answer) => ({ status, code: body.code });

  it('stands in the table above, for every route with a parameter', () => {
    const without = routes.filter(
      (route) => ![...route.path.matchAll(/\{(\w+)\}/g)].every(([, name]) => seedOf(route)?.parameters[name ?? '']),
    );
    expect(without.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('is, to a stranger, a row that does not exist', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const route of routes) {
      const seed = seedOf(route);
      for (const role of (seed?.strangers ?? []).filter((name) => permits(name, route.needs as Permission))) {
        const who = people.get(role);
        if (!who || !seed) continue;
        const theirs = told(await send(who, route, seed.parameters));
        const nothing = told(await send(who, route, { year: '2025' }));
        asked += 1;
        if (theirs.status !== 404 || JSON.stringify(theirs) !== JSON.stringify(nothing))
          wrong.push(`${role} ${route.method} ${route.path}: ${JSON.stringify([theirs, nothing])}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(20);
  });

  it('is still there afterwards', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const [{ parameters }] = foreign as [Foreign];
    const of = `/api/enterprises/${parameters['id']}`;
    expect((await bureau.get(of)).body.version).toBe(1);
    for (const part of ['contacts', 'evidence', 'titles', 'labels'])
      expect([part, (await bureau.get(`${of}/${part}`)).body.length]).toEqual([part, 1]);
  });
});
