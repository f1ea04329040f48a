import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SaveVisit } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Accounts } from '../identity';
import { AssignmentService, CampaignService, OfficerService, Promises, VisitSaving } from '../liaison';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { type KnownFacts, Registry } from '../registry';
import { DEMO_OFFICERS, type DemoOfficer, PROMISES, REQUESTS, visitOf } from './liaison-visits';

/** 万元; who looks after an enterprise first looks after the larger ones. */
const LEAST_REVENUE = 2000;
const LAST_ID = 100_000;

/** Some officers with their enterprises, visits and promises, written as people would write them; all of it or none. */
export async function loadLiaison(app: NestFastifyApplication, bureau: Reader): Promise<void> {
  const officers = app.get(OfficerService, { strict: false });
  if ((await officers.page(bureau, { q: '', units: [] }, undefined)).total > 0) return;
  const firms = (await app.get(Registry, { strict: false }).factsBetween(0, LAST_ID)).filter(isLarge);
  if (firms.length === 0) return;
  await app.get(Database).transaction(async () => {
    const taken = new Set<string>();
    const key = (role: string, id: number) => `${role}-${id}`;
    for (const officer of DEMO_OFFICERS) {
      const free = firms.filter((firm) => fits(officer, firm) && !taken.has(key(officer.role, firm.enterpriseId)));
      const ids = free.slice(0, officer.firms).map(({ enterpriseId }) => enterpriseId);
      // A leader and a chief may share an enterprise; two of the same role do not.
      for (const id of ids) taken.add(key(officer.role, id));
      await settle(app, bureau, officer, ids);
    }
  });
}

async function settle(app: NestFastifyApplication, bureau: Reader, officer: DemoOfficer, ids: number[]): Promise<void> {
  const today = app.get(Clock).today();
  const self = officer.username ? await app.get(Accounts).readerOf(officer.username) : null;
  const { name, post, unitCode, role } = officer;
  const person = { name, post, unitCode, userId: self?.userId ?? null, active: true, phone: null };
  const { id: officerId } = await app.get(OfficerService, { strict: false }).create(bureau, person);
  const [campaign] = await app.get(CampaignService, { strict: false }).list();
  if (!campaign) return;
  const terms = { officerId, role, campaignId: campaign.id, startsOn: addDays(today, -300), endsOn: null };
  await app.get(AssignmentService, { strict: false }).bulk(bureau, { ...terms, enterpriseIds: ids });
  if (self) for (const [at, id] of ids.entries()) await visit(app, self, id, at, today);
}

/** Every fourth enterprise was never visited, so that the page of coverage has something to say. */
async function visit(app: NestFastifyApplication, by: Reader, id: number, at: number, today: string): Promise<void> {
  const saving = app.get(VisitSaving, { strict: false });
  const save = (over: Partial<SaveVisit>) => saving.save(by, randomUUID(), { ...visitOf(id, at), ...over });
  if (at % 4 === 3) return;
  await save({ visitedOn: addDays(today, -(150 + at * 7)) });
  const [promise, request] = [PROMISES[at % PROMISES.length] ?? '', REQUESTS[at % REQUESTS.length]];
  const on = addDays(today, -(4 + at * 6));
  const { promises } = await save({
    visitedOn: on,
    promises: [{ text: promise, dueOn: addDays(on, at % 3 === 0 ? 10 : 45) }],
    requests: request && at % 2 === 0 ? [{ ...request, clientId: randomUUID() }] : [],
    corrections: at % 5 === 0 ? [{ field: 'address', proposed: `产业集聚区创业路 ${10 + at} 号` }] : [],
  });
  const made = promises[0];
  if (made && at % 3 === 1)
    await app.get(Promises, { strict: false }).settle(by, made.id, { version: 1, state: 'kept', note: '已当面办结' });
  if (at % 4 === 0) await save({ state: 'planned', visitedOn: null, plannedOn: addDays(today, 3 + at) });
}

const isLarge = ({ state, annual }: KnownFacts): boolean =>
  state === 'active' && (annual.at(-1)?.revenue ?? 0) >= LEAST_REVENUE;

const fits = ({ unitCode }: DemoOfficer, firm: KnownFacts): boolean => unitCode === null || firm.unitCode === unitCode;
