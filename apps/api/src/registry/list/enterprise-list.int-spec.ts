import type { CreateEnterprise, EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import type { Client } from '../../../test/client';
import { enterpriseInput, NO_FIGURES } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';

describe('the list of enterprises', () => {
  let house: TestApp;
  let bureau: Client;
  const add = async (over: Partial<CreateEnterprise>) => {
    const { status, body } = await bureau.post('/api/enterprises', enterpriseInput(over));
    expect(status).toBe(201);
    return body as EnterpriseRow;
  };
  const list = async (query: string, reader = bureau) => {
    const { status, body } = await reader.get(`/api/enterprises?${query}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as { items: EnterpriseRow[]; next: string | null; total: number; capped: boolean };
  };
  const names = async (query: string, reader = bureau) => (await list(query, reader)).items.map(({ name }) => name);
  const walk = async (query: string, reader = bureau) => {
    const seen: EnterpriseRow[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await list(`${query}&limit=2${cursor && `&cursor=${cursor}`}`, reader);
      seen.push(...page.items);
      cursor = page.next;
    }
    return seen;
  };

  beforeAll(async () => {
    house = await makeApp();
    bureau = await house.as({ role: 'bureau' });
    const first = await add({
      name: '阿里山(驻马店)食品有限公司',
      unitCode: '411721',
      formerNames: ['百草园茶厂'],
      establishedOn: null,
    });
    await add({ name: '重阳机械制造有限公司', industryCode: '34', contactPhone: null });
    await add({ name: '张三丰100%纯棉_纺织有限公司', unitCode: '411722', industryCode: null });
    await add({ name: '李家庄水泥厂', state: 'moved_away', establishedOn: null });
    await add({ name: '李家庄水泥厂', establishedOn: null });
    const figures = { ...NO_FIGURES, version: 0, revenue: 41000, employees: 1200 };
    await bureau.put(`/api/enterprises/${first.id}/facts/2024`, figures);
    await bureau.post(`/api/enterprises/${first.id}/contacts`, {
      version: 0,
      role: 'leader',
      name: '孙测试',
      duty: null,
    });
  });
  afterAll(() => house.close());

  it.each([
    ['all by pinyin', '', ['阿里山', '重阳', '李家庄', '李家庄', '张三丰']],
    ['pinyin backwards', 'sort=-name', ['张三丰', '李家庄', '李家庄', '重阳', '阿里山']],
    ['unit', 'unit=411721', ['阿里山']],
    ['several units in one parameter', 'unit=411721,411722', ['阿里山', '张三丰']],
    ['several units in repeated parameters', 'unit=411721&unit=411722', ['阿里山', '张三丰']],
    ['industry', 'industry=34', ['重阳']],
    ['size class derived from the facts', 'size=large', ['阿里山']],
    ['size class nobody knows', 'size=unknown', ['重阳', '李家庄', '李家庄', '张三丰']],
    ['a size class or unknown', 'size=large,unknown', ['阿里山', '重阳', '李家庄', '李家庄', '张三丰']],
    ['with a leader', 'hasLeader=true', ['阿里山']],
    ['without a leader', 'hasLeader=false', ['重阳', '李家庄', '李家庄', '张三丰']],
    ['without figures', 'flag=no_facts', ['重阳', '李家庄', '李家庄', '张三丰']],
    ['without figures and with gaps', 'flag=no_facts,incomplete', ['重阳', '李家庄', '李家庄', '张三丰']],
    ['state', 'state=moved_away', ['李家庄']],
    ['a substring of the name', 'q=机械', ['重阳']],
    ['brackets of another width', 'q=（驻马店）', ['阿里山']],
    ['a former name', 'q=百草', ['阿里山']],
    ['a percent sign, literally', 'q=100%25', ['张三丰']],
    ['an underscore, literally', 'q=_', ['张三丰']],
    ['pinyin initials', 'q=cyjx', ['重阳']],
    ['pinyin initials in capitals', 'q=LJZ', ['李家庄', '李家庄']],
    ['pinyin in full', 'q=zhangsan', ['张三丰']],
    ['an apostrophe', "q=';--", []],
    ['two filters', 'unit=411702&industry=34', ['重阳']],
  ])('finds by %s', async (_, query, expected) => {
    const found = await names(query);
    expect(found.map((name) => expected.find((start) => name.startsWith(start)) ?? name)).toEqual(expected);
    expect((await list(query)).total).toBe(expected.length);
    expect((await list(`${query}&exact=1`)).total).toBe(expected.length);
  });

  it('finds by a part of the code', async () => {
    const [some] = (await list('q=水泥')).items;
    expect((await list(`q=${some?.uscc.slice(-8).toLowerCase()}`)).items[0]?.uscc).toBe(some?.uscc);
  });

  it.each([
    'name',
    '-name',
    'uscc',
    '-uscc',
    'establishedOn',
    '-establishedOn',
    'revenue',
    '-revenue',
    'updatedAt',
    '-updatedAt',
  ])('shows each row once, page by page, sorted by %s over ties and gaps', async (sort) => {
    const walked = await walk(`sort=${sort}`);
    const atOnce = (await list(`sort=${sort}&limit=200`)).items;
    expect(walked).toEqual(atOnce);
    expect(new Set(walked.map(({ id }) => id)).size).toBe(5);
  });

  it('shows each reader their own: rows, count, search and id', async () => {
    const all = (await list('limit=200')).items;
    const own = all.find(({ unitCode }) => unitCode === '411721');
    const foreign = all.find(({ unitCode }) => unitCode === '411722');
    const county = await house.as({ role: 'county', unitCode: '411721' });
    const firm = await house.as({ role: 'enterprise', enterpriseId: own?.id });
    for (const reader of [county, firm]) {
      expect(await list('', reader)).toMatchObject({ items: [{ id: own?.id }], total: 1 });
      expect(await list('unit=411722', reader)).toMatchObject({ items: [], total: 0 });
      expect(await list('q=有限公司&exact=1', reader)).toMatchObject({ total: 1 });
      expect((await reader.get('/api/enterprises/suggest?q=有限公司')).body).toHaveLength(1);
      expect((await reader.get(`/api/enterprises/${own?.id}`)).status).toBe(200);
      const outside = await reader.get(`/api/enterprises/${foreign?.id}`);
      const nowhere = await reader.get('/api/enterprises/999999');
      expect([outside.status, outside.body.code]).toEqual([404, 'registry.enterprise_not_found']);
      expect([nowhere.status, nowhere.body.code]).toEqual([404, 'registry.enterprise_not_found']);
    }
    for (const role of ['leader', 'liaison'] as const) {
      const reader = await house.as({ role });
      expect(await list('', reader)).toMatchObject({ items: [], total: 0 });
    }
    for (const role of ['admin', 'auditor', 'department', 'hotline'] as const) {
      const reader = await house.as({ role, ...(role === 'department' ? { department: '市科技局' } : {}) });
      expect((await reader.get('/api/enterprises')).status).toBe(403);
    }
  });

  it.each([
    ['an unknown sort', 'sort=secret', 'input.invalid'],
    ['an unknown unit', 'unit=999999', 'input.invalid'],
    ['an unknown parameter', 'where=1', 'input.invalid'],
    ['a page too large', 'limit=5000', 'input.invalid'],
    ['a cursor that is none', 'cursor=abc', 'page.cursor_unknown'],
    ['a cursor of objects', `cursor=${Buffer.from('[{},1]').toString('base64url')}`, 'page.cursor_unknown'],
  ])('refuses %s', async (_, query, code) => {
    expect(await bureau.get(`/api/enterprises?${query}`)).toMatchObject({ status: 400, body: { code } });
  });
});
