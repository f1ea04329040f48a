import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SaveCall, TakeCallStep } from '@yanzhen/contract/credit/call';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { CallService, CallSteps, Credit, FlagsService, ScoreTables } from '../credit';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { type MatchEntry, Registry } from '../registry';

const FUND: SaveCall = {
  name: '技术改造专项资金（演示）',
  kind: 'fund',
  note: '演示数据：企业、得分均为虚构。',
  most: '100',
  band: '0',
  tieRules: ['submitted'],
  restricted: 'ranked',
  places: 6,
  bar: '75',
  unitPlaces: [],
};
const LOAN: SaveCall = {
  ...FUND,
  name: '银企对接贷款贴息（演示）',
  kind: 'loan',
  band: '1',
  tieRules: ['score', 'revenue'],
};

/** Equal ones among them, so that priority and the draw have something to decide. */
const SCORES = ['92.5', '90', '90', '90', '88.25', '88.25', '86', '81.5', '74'];

/** A frozen call, one that waits for its last scores, and flags in the queue; written as people would write them, all of it or none. */
export async function loadCalls(app: NestFastifyApplication, bureau: Reader, second: Reader): Promise<void> {
  const calls = app.get(CallService, { strict: false });
  if ((await calls.list()).length > 0) return;
  const firms = await mixed(app, bureau);
  if (firms.length < SCORES.length) return;
  await app.get(Database).transaction(async () => {
    const fund = await announced(app, bureau, FUND, firms, SCORES);
    for (const [by, step] of [
      [bureau, 'rank'],
      [bureau, 'propose'],
      [second, 'freeze'],
    ] as const)
      // prettier-ignore
      await take(app, by, fund, step);
    await announced(app, bureau, LOAN, firms.slice(0, 6), SCORES.slice(0, 3));
    await flagged(app, bureau, second, firms);
  });
}

async function announced(
  app: NestFastifyApplication,
  by: Reader,
  rules: SaveCall,
  firms: readonly MatchEntry[],
  scores: readonly string[],
): Promise<number> {
  const { id } = await app.get(CallService, { strict: false }).create(by, rules);
  await take(app, by, id, 'open');
  const lines = firms.map(({ uscc }, at) => `${uscc}\t${scores[at] ?? ''}`);
  const text = ['统一社会信用代码\t得分', ...lines].join('\n');
  await app.get(ScoreTables, { strict: false }).take(by, id, { text, apply: true });
  return id;
}

async function take(app: NestFastifyApplication, by: Reader, id: number, step: TakeCallStep['step']): Promise<void> {
  const { version } = await app.get(CallService, { strict: false }).one(by, id);
  await app.get(CallSteps, { strict: false }).take(by, id, { version, step, reason: null, seed: null });
}

async function flagged(
  app: NestFastifyApplication,
  by: Reader,
  second: Reader,
  firms: readonly MatchEntry[],
): Promise<void> {
  const flags = app.get(FlagsService, { strict: false });
  const today = app.get(Clock).today();
  const term = { tone: 'favour', fromOn: today, untilOn: addDays(today, 365) } as const;
  const white = { ...term, use: 'white_list', partner: '驻马店农商银行', reason: '银行白名单（演示）' } as const;
  const green = { ...term, use: 'green_list', partner: null, reason: '环保正面清单（演示）' } as const;
  for (const [at, { id }] of firms.slice(0, 4).entries()) {
    const proposed = await flags.propose(by, id, at % 2 ? green : white);
    if (at < 2) await flags.decide(second, proposed.id, { version: proposed.version, approve: true, note: null });
  }
}

/** Some with priority first, where records say so, the others after them; nobody on a list, but for the last one. */
async function mixed(app: NestFastifyApplication, by: Reader): Promise<MatchEntry[]> {
  const all = (await app.get(Registry, { strict: false }).matchIndex(by)).slice(0, 400);
  const day = app.get(Clock).today();
  const standings = await app.get(Credit, { strict: false }).standingOf(all.map(({ id }) => id), day); // prettier-ignore
  const of = (wanted: CreditStanding) => all.filter(({ id }) => (standings.get(id) ?? 'normal') === wanted);
  const [honoured, plain] = [of('priority').slice(0, 3), of('normal')];
  const front = [...plain.slice(0, 2), ...honoured, ...plain.slice(2)].slice(0, SCORES.length - 1);
  return [...front, ...of('blocked').slice(0, 1), ...plain.slice(-1)].slice(0, SCORES.length);
}
