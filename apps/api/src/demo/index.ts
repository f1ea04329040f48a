import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Accounts } from '../identity';
import { Clock } from '../platform/clock';
import { Settings } from '../platform/settings/settings';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './people';
import { loadApplications } from './applications';
import { loadCalls } from './calls';
import { loadLabels } from './labels';
import { loadLiaison } from './liaison';
import { loadRegister } from './register';
import { loadStatements } from './statements';
import { loadTickets } from './tickets';

export { DEMO_PASSWORD, DEMO_PEOPLE } from './people';

/**
 * Fills a new embedded database with invented people and the sample workbooks, which come in as a clerk would bring them.
 * @returns whether the house holds demo data.
 */
export async function loadDemo(app: NestFastifyApplication, say: (sentence: string) => void): Promise<boolean> {
  const settings = app.get(Settings);
  const accounts = app.get(Accounts);
  const state = await settings.get('demo');
  if (state === 'loaded') return true;
  if (state === null && (await accounts.any())) return false;
  await settings.set('demo', 'loading');
  for (const person of DEMO_PEOPLE) await accounts.open(person, DEMO_PASSWORD);
  const clerk = await accounts.readerOf(DEMO_PEOPLE[0]?.username ?? '');
  if (clerk) {
    await loadRegister(app, clerk, say);
    await loadStatements(app, clerk, Number(app.get(Clock).today().slice(0, 4)));
    await loadLabels(app, clerk);
    // Before the visits, whose requests become tickets of their own.
    await loadTickets(app, clerk);
    await loadLiaison(app, clerk);
    const second = await accounts.readerOf('bureau2');
    const county = await accounts.readerOf('county');
    if (second) await loadCalls(app, clerk, second);
    if (second && county) await loadApplications(app, clerk, second, county);
  }
  await settings.set('demo', 'loaded');
  return true;
}
