import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { linesToJudge, reviewLines } from '@yanzhen/domain/ladder/application/to-judge';
import type { ApplicationAct } from '@yanzhen/domain/ladder/application/life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Credit } from '../credit';
import { ApplicationDetails, ApplicationListService, ApplicationService, ReviewService, RoundService } from '../ladder';
import { Clock } from '../platform/clock';
import { Registry } from '../registry';

/** So many firms apply in each unit that has some. */
const PER_UNIT = 2;
const FIRMS = 12;

/**
 * A round that takes applications now: most handed in, two of a county decided, the last left a draft. Whoever enters for a firm may
 * not review it: one clerk enters, the county and the other clerk review.
 */
export async function loadApplications(
  app: NestFastifyApplication,
  bureau: Reader,
  clerk: Reader,
  county: Reader,
): Promise<void> {
  const rounds = app.get(RoundService, { strict: false });
  if ((await rounds.list(bureau)).length > 0) return;
  const today = app.get(Clock).today();
  const round = await rounds.create(bureau, {
    name: `${today.slice(0, 4)}年专精特新中小企业（演示）`,
    tier: 'specialised',
    scope: 'new',
    opensOn: addDays(today, -14),
    closesOn: addDays(today, 16),
    graceDays: 3,
    deadlines: [],
    publicityDays: 5,
    note: '演示数据：企业、材料均为虚构。',
    book: null,
  });
  const firms = await candidates(app, bureau, today);
  const applications = app.get(ApplicationService, { strict: false });
  for (const [at, enterpriseId] of firms.entries()) {
    const { application } = await applications.start(clerk, { roundId: round.id, enterpriseId });
    if (at < firms.length - 1) await act(app, clerk, application.id, 'submit', null);
  }
  await reviewed(app, county, round.id);
}

/** Firms a tier below that no list stops, the first of each unit. */
async function candidates(app: NestFastifyApplication, by: Reader, today: string): Promise<number[]> {
  const registry = app.get(Registry, { strict: false });
  const known = (await registry.factsBetween(0, 100_000)).filter(({ state }) => state === 'active');
  const ids = known.map(({ enterpriseId }) => enterpriseId);
  const tiers = await registry.columns.of('tier', ids, today);
  const standings = await app.get(Credit, { strict: false }).standingOf(ids, today);
  const units = new Map<string, number>();
  const fit = known.filter(({ enterpriseId, unitCode, stated }) => {
    if (tiers.get(enterpriseId) !== 'innovative' || standings.get(enterpriseId) === 'blocked') return false;
    if (Object.keys(stated).length === 0) return false;
    const seen = units.get(unitCode ?? '') ?? 0;
    units.set(unitCode ?? '', seen + 1);
    return seen < PER_UNIT;
  });
  return fit.slice(0, FIRMS).map(({ enterpriseId }) => enterpriseId);
}

/** What the county has on its desk: one passes with every open question answered, one goes back. */
async function reviewed(app: NestFastifyApplication, county: Reader, roundId: number): Promise<void> {
  const list = app.get(ApplicationListService, { strict: false });
  const { items } = await list.page(county, { round: roundId, state: ['submitted'] }, undefined);
  const [first, second] = items;
  const reviews = app.get(ReviewService, { strict: false });
  if (first) {
    const { submitted } = await app.get(ApplicationDetails, { strict: false }).of(county, first.id);
    const lines = submitted ? reviewLines(submitted.book.requires, submitted.evaluation.findings) : [];
    for (const { id: criterion } of linesToJudge(lines)) {
      const judged = { criterion, opinion: 'judge_met', sentence: '已实地核对佐证材料（演示）' } as const;
      await reviews.opinion(county, first.id, judged);
    }
    await act(app, county, first.id, 'county_pass', null);
  }
  if (second) await act(app, county, second.id, 'county_return', '研发费用与审计报告不一致，请核对后再报（演示）');
}

async function act(
  app: NestFastifyApplication,
  by: Reader,
  id: number,
  what: ApplicationAct,
  sentence: string | null,
): Promise<void> {
  const { application } = await app.get(ApplicationService, { strict: false }).mustFind(by, id);
  await app.get(ReviewService, { strict: false }).act(by, id, { version: application.version, act: what, sentence });
}
