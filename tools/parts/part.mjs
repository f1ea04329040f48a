/**
 * A named part of the test run.
 * @typedef {object} Part
 * @property {string} name
 * @property {boolean} [alone] nothing else runs beside it: it measures time, or drives a browser
 * @property {(services: Services) => Promise<Outcome>} run
 *
 * @typedef {object} Outcome
 * @property {number} passed number of tests; a part without single tests counts as one
 * @property {number} failed at least 1 when the part could not run
 * @property {string} output what was said, shown when something failed
 *
 * @typedef {object} Services each starts at the first call and throws a sentence that says what to do when it cannot
 * @property {() => Promise<string>} mariadb address of a private server, ending in a slash
 * @property {() => Promise<string>} chromium path of the program
 */

const LANES = 2;

/** Runs the parts in their order, two at a time; a part that throws counts as failed, and the rest goes on. */
export async function runParts(parts, services, report) {
  const waiting = [...parts];
  const running = new Set();
  const start = (part) => {
    const started = performance.now();
    const work = Promise.resolve()
      .then(() => part.run(services))
      .catch((error) => ({ passed: 0, failed: 1, output: error.stack }))
      .then((outcome) => {
        running.delete(work);
        report(part, outcome, (performance.now() - started) / 1000);
      });
    running.add(work);
  };
  while (waiting.length || running.size) {
    while (waiting.length && running.size < LANES && !(waiting[0].alone && running.size)) {
      const part = waiting.shift();
      start(part);
      if (part.alone) await Promise.all(running);
    }
    await Promise.race(running);
  }
}
