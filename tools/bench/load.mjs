/** Many people at once: requests over some connections, and how long the slowest of them waited. */
import { setTimeout as sleep } from 'node:timers/promises';

/** A person may ask 600 times a minute (`RATES.general`): a faster answer ends the measurement earlier, so that the next ones are not refused. */
const MOST_TURNS = 90;

/**
 * @param {(connection: number, turn: number) => Promise<unknown>} ask
 * @param {{connections: number, seconds: number, everyMs?: number}} load `everyMs`: each connection asks once in so long, as a person does;
 *   without it, again as soon as it is answered
 * @returns {Promise<{count: number, perSecond: number, median: number, p95: number, slowest: number}>} milliseconds
 */
export async function underLoad(ask, { connections, seconds, everyMs = 0 }) {
  const times = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const work = async (connection) => {
    await sleep((everyMs * connection) / connections);
    for (let turn = 0; turn < MOST_TURNS && performance.now() < until; turn += 1) {
      const start = performance.now();
      await ask(connection, turn);
      times.push(performance.now() - start);
      if (everyMs) await sleep(Math.max(0, everyMs - (performance.now() - start)));
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => work(connection)));
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)];
  return { count: times.length, perSecond: times.length / took, median: at(0.5), p95: at(0.95), slowest: at(1) };
}
