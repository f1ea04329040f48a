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
  let alone = false;
  const start = (part) => {
    alone = part.alone === true;
    const started = performance.now();
    const work = Promise.resolve()
      .then(() => part.run(services))
      .catch((error) => ({ passed: 0, failed: 1, output: error.stack }))
      .then((outcome) => {
        running.delete(work);
        if (part.alone) alone = false;
        report(part, outcome, (performance.now() - started) / 1000);
      });
    running.add(work);
  };
  while (waiting.length || running.size) {
    const next = waiting[0];
    const free = next && running.size < LANES && !alone && !(next.alone && running.size);
    if (free) start(waiting.shift());
    else await Promise.race(running);
  }
}
