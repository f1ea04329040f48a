import type { TitleRow } from '@yanzhen/contract/ladder/title';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { checkCharacter } from '@yanzhen/domain/registry/uscc';
import type { Page } from 'playwright-core';
import { barriers } from './support/accessible';
import { ADMIN, type Hand, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn } from './support/entrance';
import { type House, openHouse } from './support/house';

const [ENDS, HOLDS] = ['驻马店市归雁食品有限公司', '驻马店市鸿雁机械有限公司'];
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Midnight with which a day begins in Shanghai. */
const midnight = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);
const shanghaiToday = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

describe.each(Object.keys(WIDTHS) as Width[])('a title to its end (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let page: Page;
  let bureau: Hand;
  /** Far enough ahead that no midnight comes while the journey gets there. */
  const lastDay = addDays(shanghaiToday(), 2);
  const year = Number(shanghaiToday().slice(0, 4));
  const ids = { ends: 0, holds: 0, endsTitle: 0, holdsTitle: 0 };

  async function enterprise(name: string, body: string, span: { validFrom: string; validTo: string }) {
    const firm = { uscc: body + checkCharacter(body), name, unitCode: '411721', industryCode: '13', state: 'active' };
    const nothing = { address: null, establishedOn: null, remark: null, formerNames: [] };
    const people = { legalRep: null, contactName: null, contactPhone: null };
    const { id } = await bureau.post<{ id: number }>('/api/enterprises', { ...firm, ...nothing, ...people });
    const title = { kind: 'innovative', batch: '创新型第一批', certificateNo: null, document: null, ...span };
    return { id, titleId: (await bureau.post<TitleRow>(`/api/enterprises/${id}/titles`, title)).id };
  }

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'shiju', name: '市局人', role: 'bureau' });
    bureau = await handOf(house, 'shiju', OWN_PASSWORD);
    const ends = await enterprise(ENDS, '91411700MAW000001', { validFrom: addDays(lastDay, -1095), validTo: lastDay });
    const span = { validFrom: `${year - 1}-01-01`, validTo: `${year + 2}-12-31` };
    const holds = await enterprise(HOLDS, '91411700MAW000002', span);
    Object.assign(ids, { ends: ends.id, endsTitle: ends.titleId, holds: holds.id, holdsTitle: holds.titleId });
    await makePerson(house, admin, { username: 'qiye', name: '企业人', role: 'enterprise', enterpriseId: holds.id });
    const window = { opensOn: `${year - 1}-01-01`, closesOn: '2099-12-31', graceDays: 0, deadlines: [] };
    const round = {
      name: '专精特新一批',
      tier: 'specialised',
      scope: 'new',
      ...window,
      publicityDays: 5,
      note: '',
      book: null,
    };
    await bureau.post('/api/rounds', round);
    visitor = await visit(house.url, width);
    page = visitor.page;
  });
  afterAll(async () => {
    await visitor?.close();
    await house?.stop();
  });
  afterEach(async () => {
    expect(visitor.complaints).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  const as = async (who: string, path: string) => {
    await page.context().clearCookies();
    await signIn(page, who, OWN_PASSWORD);
    await page.waitForURL((at) => !at.pathname.includes('sign-in'));
    await page.goto(path);
  };
  const titleOf = (enterpriseId: number, titleId: number) => `/enterprises/${enterpriseId}/titles/${titleId}`;
  /** Presses the act and gives the reason. */
  const act = async (name: string, why: string, before?: () => Promise<void>) => {
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await before?.();
    await dialog.getByLabel('原因（必填）').fill(why);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const at = (instant: number) => house.restart((instant - Date.now()) / DAY_MS);

  it('is suspended while it is checked, which can be taken back, and revoked with a ban', async () => {
    await as('shiju', titleOf(ids.holds, ids.holdsTitle));
    await act('暂停待核查', '接实名举报');
    await page.getByText('起暂停待核查，仍计入有效').waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByRole('button', { name: '暂停待核查', exact: true }).waitFor();

    await act('撤销称号', '申报数据不实', async () => {
      await page.getByRole('dialog').getByLabel('撤销依据').click();
      await page.getByRole('option', { name: '数据造假' }).click();
      await page.getByText('及以前不得再次申报').waitFor();
    });
    await page.getByRole('button', { name: '恢复称号' }).waitFor();
    await page.getByText('申报数据不实').first().waitFor();
  });

  it('and the enterprise that is barred cannot apply', async () => {
    await as('qiye', '/rounds');
    await page.getByRole('button', { name: '我要申报' }).click();
    await page.getByText(/称号被撤销过.*不得再次申报/).waitFor();
  });

  it('is printed on one sheet that says it is no certificate', async () => {
    await as('shiju', `${titleOf(ids.ends, ids.endsTitle)}/record`);
    await page.getByText('不是认定证书').waitFor();
    expect(await barriers(page)).toEqual([]);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('counts to the last minutes of its last day in Shanghai, and is over with the next', async () => {
    const ended = midnight(addDays(lastDay, 1));
    await at(ended - 5 * MINUTE_MS);
    await as('shiju', titleOf(ids.ends, ids.endsTitle));
    await page.getByText('有效，还有 1 天').waitFor();
    await page.getByText('复核期内').waitFor();
    await page.goto('/holders?kind=innovative');
    await page.getByRole('link', { name: ENDS }).waitFor();

    await at(ended + MINUTE_MS);
    await as('shiju', titleOf(ids.ends, ids.endsTitle));
    await page.getByText('已失效').waitFor();
    await page.goto('/titles?view=lapsed');
    await page.getByRole('link', { name: ENDS }).waitFor();
    await page.goto('/holders?kind=innovative');
    await page.getByText('没有符合的企业').waitFor();
  });
});
