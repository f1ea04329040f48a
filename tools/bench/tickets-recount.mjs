/**
 * `npm run bench -- tickets-recount [open=100000] [tickets=500000]`: a bureau saves another rule, and every open request is counted anew
 * on MariaDB. Fails above 60 s, or when a request is left as it was.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { fillServer } from './fill-server.mjs';
import { fillTickets } from './fill-tickets.mjs';
import { callsOf, onServer } from './own-database.mjs';

const OPEN = Number(process.argv[2] ?? 100_000);
const TICKETS = Number(process.argv[3] ?? OPEN * 5);
const ENTERPRISES = 10_000;
const LIMIT_S = 60;

await onServer((onDatabase) =>
  onDatabase(async ({ url, start }) => {
    const started = performance.now();
    const [token] = await fillServer(url, { enterprises: ENTERPRISES, titles: 0, people: 1 });
    await fillTickets(url, { tickets: TICKETS, open: OPEN });
    console.log(`${TICKETS} requests, ${OPEN} of them open, filled in ${seconds(started).toFixed(0)} s`);
    process.exitCode = (await measure(await start(), token)) ? 0 : 1;
  }),
);

async function measure({ url, peakMemory }, token) {
  const call = callsOf(url, token);
  const { no, rules } = await call('/api/tickets/rules');
  const longer = {
    ...rules,
    clocks: rules.clocks.map((rule) => (rule.step === 'handle' ? { ...rule, amount: rule.amount + 1 } : rule)),
  };
  const looked = performance.now();
  const preview = await call('/api/tickets/rules/preview', longer);
  console.log(`preview of ${preview.counted}: ${seconds(looked).toFixed(1)} s`);
  await call('/api/tickets/rules', { version: no, rules: longer }, 'PUT');
  const saved = performance.now();
  let slowest = 0;
  for (;;) {
    const asked = performance.now();
    const [run] = await call('/api/tickets/recounts');
    await call('/api/tickets?mine=true');
    slowest = Math.max(slowest, performance.now() - asked);
    if (run?.state === 'done') return verdict(run, seconds(saved), slowest, peakMemory());
    await sleep(500);
  }
}

function verdict({ counted, moved, newlyOverdue }, took, slowest, memory) {
  const fine = took <= LIMIT_S && counted === OPEN && moved === OPEN;
  console.log(
    `counted ${counted}, moved ${moved}, late by it ${newlyOverdue}: ${took.toFixed(1)} s after saving; the queue meanwhile at most ${slowest.toFixed(0)} ms; memory ${memory ?? '?'} MB`,
  );
  console.log(`limit ${LIMIT_S} s: ${fine ? 'kept' : 'NOT kept'}`);
  return fine;
}

function seconds(since) {
  return (performance.now() - since) / 1000;
}
