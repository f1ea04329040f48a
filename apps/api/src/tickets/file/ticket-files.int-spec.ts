import { randomUUID } from 'node:crypto';
import type { NotificationRow } from '@yanzhen/contract/notifications/notification';
import type { TicketFile, TicketFiles } from '@yanzhen/contract/tickets/file';
import { TICKET_FILE_LIMITS } from '@yanzhen/domain/tickets/file/rights';
import { ticketNo } from '@yanzhen/domain/tickets/tracking';
import { fileForm, PDF, PNG } from '../../../test/attachments';
import { client, type Client } from '../../../test/client';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { doNow, ticketInput, toIndustry } from '../../../test/ticket-builder';

/** A picture of its own for every number. */
const picture = (n: number) => Buffer.concat([PNG.subarray(0, 8), Buffer.from(`no ${n}`), PNG.subarray(8)]);

describe('attachments of a request', () => {
  let house: TestApp;
  let bureau: Client;
  let handler: Client;
  let firm: Client;
  let enterpriseId: number;
  let id: number;

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau', name: '林致远' });
    handler = await house.as({ role: 'department', department: '市人社局', name: '程立言' });
    enterpriseId = (await bureau.post('/api/enterprises', enterpriseInput({}))).body.id;
    firm = await house.as({ role: 'enterprise', enterpriseId, name: '企业办事员' });
  });
  beforeEach(async () => {
    id = (await bureau.post('/api/tickets', ticketInput({ enterpriseId }))).body.id;
    await doNow(bureau, id, 'dispatch', { dispatch: toIndustry });
  });
  afterAll(() => house.close());

  const send = (
    who: Client,
    bytes = PDF,
    name = '用电申请.pdf',
    fields: Record<string, string> = {},
    key = randomUUID(),
  ) => who.post(`/api/tickets/${id}/files`, fileForm(bytes, name, fields), { 'idempotency-key': key });
  const seen = async (who: Client): Promise<TicketFiles> => (await who.get(`/api/tickets/${id}/files`)).body;
  const named = async (who: Client) => (await seen(who)).files.map(({ name }) => name);
  const open = (who: Client, { id: fileId }: Pick<TicketFile, 'id'>) => who.get(`/api/tickets/${id}/files/${fileId}`);
  const remove = (who: Client, { id: fileId }: Pick<TicketFile, 'id'>) =>
    who.delete(`/api/tickets/${id}/files/${fileId}`);

  it('of the enterprise are for everybody who sees it, are opened, and tell who has it', async () => {
    const { status, body } = await send(firm);
    expect([status, body.mayAdd, body.mayBeInternal]).toEqual([201, true, false]);
    const [file] = (await seen(handler)).files as [TicketFile];
    expect(file).toMatchObject({
      name: '用电申请.pdf',
      size: PDF.length,
      internal: false,
      by: '企业办事员',
      mine: false,
    });
    const opened = await open(handler, file);
    expect([opened.raw.equals(PDF), opened.headers['content-disposition']]).toEqual([
      true,
      expect.stringContaining('attachment'),
    ]);
    await send(firm, PNG, '厂区.png');
    const told = (await handler.get('/api/notifications')).body.items as NotificationRow[];
    expect(told.filter(({ code, link }) => code === 'ticket.papers_came' && link === `/tickets/${id}`)).toHaveLength(1);
  });

  it('of those who handle it are among them, unless they say otherwise', async () => {
    await send(handler, PDF, '内部核查.pdf');
    await send(handler, PNG, '增容方案.png', { internal: 'false' });
    expect(await named(bureau)).toEqual(['内部核查.pdf', '增容方案.png']);
    expect(await named(firm)).toEqual(['增容方案.png']);
    const [internal] = (await seen(bureau)).files as [TicketFile];
    expect((await open(firm, internal)).body.code).toBe('ticket.file_not_found');
    expect((await remove(firm, internal)).body.code).toBe('ticket.file_not_found');
    // The same content tells nobody that it is there already, unseen.
    expect((await send(firm, PDF, '一样.pdf')).status).toBe(201);
    const daring = await send(firm, picture(1), 'x.png', { internal: 'true' });
    expect([daring.status, daring.body.code]).toEqual([403, 'ticket.file_internal']);
  });

  it('are out of sight with the request, and read only by who does not handle it', async () => {
    const [file] = (await send(firm)).body.files as [TicketFile];
    for (const person of [
      { role: 'department', department: '市科技局' },
      { role: 'county', unitCode: '411721' },
      { role: 'enterprise', enterpriseId: 1_999_999_999 },
      { role: 'hotline' },
    ] as const) {
      const other = await house.as(person);
      for (const answer of [await other.get(`/api/tickets/${id}/files`), await open(other, file), await send(other)])
        expect([person.role, answer.status, answer.body.code]).toEqual([person.role, 404, 'ticket.request_not_found']);
    }
    const county = await house.as({ role: 'county', unitCode: '411702' });
    expect([(await seen(county)).mayAdd, (await open(county, file)).status]).toEqual([false, 200]);
    expect((await send(county)).body.code).toBe('ticket.files_not_yours');
    expect((await send(await house.as({ role: 'leader' }))).body.code).toBe('identity.not_permitted');
  });

  it('are written by the hotline on what came by it', async () => {
    const desk = await house.as({ role: 'hotline' });
    id = (await desk.post('/api/tickets', ticketInput())).body.id;
    expect((await send(desk)).body).toMatchObject({ mayAdd: true, files: [{ internal: false, mine: true }] });
    const told = (await bureau.get('/api/notifications')).body.items as NotificationRow[];
    expect(told.filter(({ code, link }) => code === 'ticket.papers_came' && link === `/tickets/${id}`)).toHaveLength(1);
  });

  it('are one, however often sent', async () => {
    const key = randomUUID();
    await Promise.all([send(firm, PDF, '甲.pdf', {}, key), send(firm, PDF, '甲.pdf', {}, key)]);
    await send(firm, PDF, '甲.pdf', {}, key);
    expect(await named(firm)).toEqual(['甲.pdf']);
    const again = await send(firm, PDF, '乙.pdf');
    expect([again.status, again.body.code, await named(firm)]).toEqual([422, 'ticket.file_there', ['甲.pdf']]);
    const together = await Promise.all([send(firm, PNG, '丙.png'), send(bureau, PNG, '丁.png', { internal: 'false' })]);
    expect(together.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('are so many at most, also when two come at once', async () => {
    for (let n = 1; n < TICKET_FILE_LIMITS.most; n += 1) await send(firm, picture(n), `${n}.png`);
    const last = await Promise.all([send(firm, picture(98), '末.png'), send(handler, picture(99), '尾.png')]);
    expect(last.map(({ status, body }) => body.code ?? status).sort()).toEqual([201, 'ticket.files_full']);
    const [first] = (await seen(firm)).files as [TicketFile];
    await remove(firm, first);
    expect((await send(firm, picture(100), '又.png')).status).toBe(201);
  });

  it('are taken away by who added them while it is open; the history keeps that they were there', async () => {
    const [file] = (await send(firm)).body.files as [TicketFile];
    expect((await remove(handler, file)).body.code).toBe('ticket.file_not_yours');
    const gone = await Promise.all([remove(firm, file), remove(firm, file)]);
    expect(gone.map(({ status }) => status)).toEqual([200, 200]);
    expect((await seen(handler)).files).toMatchObject([{ name: '用电申请.pdf', removedAt: expect.any(String) }]);
    expect((await open(firm, file)).body.code).toBe('ticket.file_not_found');
    const { body } = await (await house.as({ role: 'auditor' })).get('/api/audit?act=tickets.ticket.detach');
    const audited = body.items as { subjectId: string }[];
    expect(audited.filter(({ subjectId }) => subjectId === String(id))).toHaveLength(1);
    const [kept] = (await send(firm, PNG, '留下.png')).body.files.slice(-1) as [TicketFile];
    await doNow(firm, id, 'withdraw', { sentence: '已解决' });
    expect((await remove(firm, kept)).body.code).toBe('ticket.files_ended');
    expect((await send(firm, picture(1))).body.code).toBe('ticket.files_ended');
    expect(await seen(firm)).toMatchObject({ mayAdd: false, files: [{}, { name: '留下.png', mine: false }] });
  });

  it('never reach whoever follows a request by its number', async () => {
    await send(firm, PDF, '公开附件.pdf');
    await send(handler, PNG, '内部附件.png');
    const tracked = await client(house.app, {}).post('/api/ticket-tracking', { no: ticketNo(id), phoneEnd: '1234' });
    expect(tracked.status).toBe(200);
    expect(tracked.raw.toString()).not.toContain('附件');
    expect(JSON.stringify((await firm.get(`/api/tickets/${id}`)).body)).not.toContain('内部附件');
  });
});
