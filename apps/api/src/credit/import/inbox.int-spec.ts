import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '../../demo';
import type { EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { Accounts } from '../../identity';
import { enterpriseInput } from '../../../test/enterprise-builder';
import { makeApp, type TestApp } from '../../../test/make-app';
import { InboxJob } from './inbox.job';

describe('the folder of daily credit lists', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yanzhen-credit-inbox-'));
  let house: TestApp;
  beforeAll(async () => {
    house = await makeApp({ creditInbox: { folder, user: 'xinyong' } });
    await house.app.get(Accounts).open({ username: 'xinyong', name: '信用平台', role: 'bureau' }, DEMO_PASSWORD);
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const put = (name: string, text: string, minutesOld: number) => {
    writeFileSync(join(folder, name), text);
    const then = new Date(Date.now() - minutesOld * 60_000);
    utimesSync(join(folder, name), then, then);
  };

  it('takes what lies finished, leaves what is still written, and puts aside what it cannot read', async () => {
    const bureau = await house.as({ role: 'bureau' });
    const firm = (await bureau.post('/api/enterprises', enterpriseInput())).body as unknown as EnterpriseRow;
    const head = '企业名称,统一社会信用代码,信息类型,决定书文号,认定机关,认定日期';
    const line = (document: string) => `${firm.name},${firm.uscc},经营异常名录,${document},市市场监督管理局,2026-07-08`;
    put('a-2026-07-09.csv', [head, line('驻列异〔2026〕1号')].join('\n'), 5);
    put('b-2026-07-10.csv', [head, line('驻列异〔2026〕2号')].join('\n'), 0);
    put('c-broken.csv', '这不是名单', 5);
    await house.app.get(InboxJob, { strict: false }).take();

    const { body } = await bureau.get(`/api/credit/enterprises/${firm.id}`);
    expect(body).toMatchObject({ standing: 'blocked', records: [{ document: '驻列异〔2026〕1号' }] });
    expect(readdirSync(folder).sort()).toEqual(['b-2026-07-10.csv', 'done', 'failed']);
    expect(readdirSync(join(folder, 'done'))).toEqual([expect.stringMatching(/a-2026-07-09\.csv$/)]);
    expect(readdirSync(join(folder, 'failed'))).toEqual([expect.stringMatching(/c-broken\.csv$/)]);
  });
});
