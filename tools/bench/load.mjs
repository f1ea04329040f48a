/** Many people at once: requests over some connections, and how long the slowest of them waited. */

/**
 * @param {(connection: number, turn: number) => Promise<unknown>} ask
 * @returns {Promise<{count: number, perSecond: number, median: number, p95: number, slowest: number}>} milliseconds
 */
export async function underLoad(ask, { connections, seconds }) {
  const times = [];
  const until = performance.now() + seconds * 1000;
  const work = async (connection) => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const start = performance.now();
      await ask(connection, turn);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => work(connection)));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)];
  return { count: times.length, perSecond: times.length / seconds, median: at(0.5), p95: at(0.95), slowest: at(1) };
}
