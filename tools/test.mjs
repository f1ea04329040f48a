/**
 * `npm test`: everything that must hold, from a fresh clone. Starts its own database and finds a browser, stops what it
 * started. A part that could not run is a failure. The last line is always `N passed, N failed`.
 *   npm test -- --only unit,api    named parts (or their beginnings) while working
 */
import { API_EMBEDDED, API_MARIADB, BUILD, JOURNEYS, UNIT, WEB } from './parts/jest-parts.mjs';
import { runParts } from './parts/part.mjs';
import { newReport } from './parts/reporting.mjs';
import { newServices } from './parts/services.mjs';
import { STATIC_PARTS, TOOLS_PART } from './parts/static-parts.mjs';
import { ensureInstalled } from './workspace/install.mjs';

// The long ones first, so that the two lanes end together.
const PARTS = [API_EMBEDDED, ...STATIC_PARTS, TOOLS_PART, UNIT, WEB, API_MARIADB, BUILD, JOURNEYS];

const LONGEST_MINUTES = 75;

function chosen() {
  const at = process.argv.indexOf('--only');
  if (at < 0) return PARTS;
  const names = (process.argv[at + 1] ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !PARTS.some((part) => part.name.startsWith(name)));
  if (!names.length || unknown.length) {
    console.error(`--only takes some of: ${PARTS.map(({ name }) => name).join(', ')}`);
    process.exit(2);
  }
  return PARTS.filter((part) => names.some((name) => part.name.startsWith(name)));
}

/** A service that cannot start fails the parts that need it, at once rather than after everything else. */
function startEarly(services, wanted) {
  if (wanted.includes(API_MARIADB)) services.mariadb().catch(() => undefined);
  if (wanted.includes(JOURNEYS)) services.chromium().catch(() => undefined);
}

const parts = chosen();
const report = newReport();
// Every part has its own limit; this one is for a mistake in the run itself.
setTimeout(() => {
  report.add({ name: 'time' }, { passed: 0, failed: 1, output: `not done after ${LONGEST_MINUTES} minutes` }, 0);
  process.exit(report.finish());
}, LONGEST_MINUTES * 60_000).unref();
try {
  await ensureInstalled();
} catch (error) {
  report.add({ name: 'install' }, { passed: 0, failed: 1, output: error.message }, 0);
  process.exit(report.finish());
}
const services = newServices();
startEarly(services, parts);
await runParts(parts, services, report.add);
await services.stop();
if (parts.length < PARTS.length) console.log(`only ${parts.length} of ${PARTS.length} parts were run`);
process.exit(report.finish());
