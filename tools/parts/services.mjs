/** The services of a test run, each started once, at the first wish. */
import { findChromium } from '../services/chromium.mjs';
import { startMariaDb } from '../services/mariadb.mjs';

const once = (start) => {
  let started;
  return () => (started ??= start());
};

/** @returns {import('./part.mjs').Services & {stop: () => Promise<void>}} */
export function newServices() {
  let server;
  let last = Promise.resolve();
  // One after the other: both may have to ask apt.
  const inTurn = (start) => once(() => (last = last.catch(() => undefined).then(start)));
  return {
    mariadb: inTurn(async () => {
      server = await startMariaDb({ inMemory: true });
      return server.url;
    }),
    chromium: inTurn(findChromium),
    stop: async () => server?.stop(),
  };
}
