import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { barriers } from './support/accessible';
import { ADMIN, handOf, makeFirstAdministrator, makePerson, OWN_PASSWORD } from './support/api';
import { sideways, type Visitor, visit, type Width, WIDTHS } from './support/browser';
import { signIn } from './support/entrance';
import { type House, openHouse } from './support/house';

/** The Tuesday before National Day 2026, whose holidays are published: 10-01 to 10-07, and Saturday 10-10 is worked. */
const ACCEPTED = Date.parse('2026-09-29T10:00:00+08:00');
const SUBJECT = '用电扩容';

describe.each(Object.keys(WIDTHS) as Width[])('a deadline goes across National Day (%s)', (width) => {
  let house: House;
  let visitor: Visitor;
  let id: number;

  beforeAll(async () => {
    house = await openHouse();
    await makeFirstAdministrator(house);
    await house.restart((ACCEPTED - Date.now()) / 86_400_000);
    const admin = await handOf(house, ADMIN.username, ADMIN.password);
    await makePerson(house, admin, { username: 'desk', name: '派单人', role: 'bureau' });
    const department = '市科技局';
    await makePerson(house, admin, { username: 'handles', name: '经办人', role: 'department', department });
    const [desk, handler] = [await handOf(house, 'desk', OWN_PASSWORD), await handOf(house, 'handles', OWN_PASSWORD)];
    const nothing = { sentence: null, dispatch: null, time: null, callBack: null, intoId: null };
    const ticket = await desk.post<TicketDetail>('/api/tickets', {
      ...{ kind: 'help', urgency: 'normal', title: SUBJECT, content: '二期厂房投产，变压器容量不足。' },
      ...{ enterpriseId: null, unitCode: '411702', caller: null, phone: null, place: null },
    });
    id = ticket.id;
    const dispatch = { lead: department, joint: [], kind: 'help', urgency: 'normal' };
    const sent = await desk.post<TicketDetail>(`/api/tickets/${id}/acts`, {
      ...{ ...nothing, version: ticket.version, act: 'dispatch', dispatch },
    });
    await handler.post(`/api/tickets/${id}/acts`, { ...nothing, version: sent.version, act: 'accept' });
    visitor = await visit(house.url, width);
  });
  afterAll(async () => {
    await visitor?.close();
    await house?.stop();
  });

  it('and the page names the days that were skipped and the Saturday that is worked', async () => {
    const { page } = visitor;
    await signIn(page, 'handles', OWN_PASSWORD);
    await page.waitForURL(/tickets/);
    await page.goto(`/tickets/${id}`);
    await page.getByRole('heading', { name: SUBJECT }).waitFor();
    const handling = page.locator('app-clock-card').filter({ hasText: '5 个工作日' });
    const lines = handling.locator('dl > div');
    const line = async (label: string) =>
      (
        await lines
          .filter({ has: page.locator('dt', { hasText: label }) })
          .locator('dd')
          .innerText()
      ).trim();
    expect(await line('起算')).toMatch(/2026年9月29日|2026-09-29/);
    expect(await line('计入')).toBe('09-30、10-08、10-09、10-10（调休上班）、10-12');
    expect(await line('跳过节假日')).toBe('10-01…10-07');
    expect(await line('截止')).toMatch(/2026年10月12日|2026-10-12/);
    expect(await handling.getByText('估算').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(visitor.complaints).toEqual([]);
  });
});
