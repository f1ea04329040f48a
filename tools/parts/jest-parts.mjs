/** Parts run by jest. Counts come from its JSON report, so that a suite that could not even load is seen. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../workspace/builds.mjs';
import { run } from '../workspace/processes.mjs';
import { ROOT } from '../workspace/root.mjs';

const REPORTS = 'tmp/test';

/**
 * @param {object | null} report what `jest --json` wrote, null when it wrote nothing
 * @param {number} code its exit code
 */
export function countTests(report, code) {
  if (!report) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = report;
  const failed = numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests;
  return { passed, failed: failed || (passed === 0 || code !== 0 ? 1 : 0) };
}

async function jest(name, config, { env = {}, args = [], timeoutSeconds }) {
  mkdirSync(join(ROOT, REPORTS), { recursive: true });
  const file = join(ROOT, REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  const common = ['--ci', '--forceExit', '--json', `--outputFile=${file}`];
  const { code, output } = await run(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '-c', config, ...common, ...args],
    { env: { NODE_ENV: 'test', ...env }, timeoutSeconds },
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return { ...countTests(report, code), output: [withoutReport(output).trimEnd(), ...failuresOf(report)].join('\n') };
}

/** Lines of the first failure of a suite; those behind it often follow from it. */
const FIRST = 16;

/**
 * What failed, so that the end of a long output says it: of each suite the first failure with its reason, the others by name.
 * @param {object | null} report what `jest --json` wrote
 * @returns {string[]} lines
 */
export function failuresOf(report) {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const [first, ...others] = assertionResults.filter(({ status }) => status === 'failed');
    if (first) {
      const reason = first.failureMessages.join('\n').split('\n').slice(0, FIRST);
      return [`✕ ${first.fullName}`, ...reason, ...others.map(({ fullName }) => `✕ then ${fullName}`)];
    }
    return assertionResults.length === 0 && message ? [`✕ ${name}`, ...message.split('\n').slice(0, FIRST)] : [];
  });
}

/** With `--json` jest also prints the report in one long line; nobody wants to read that. */
const withoutReport = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('{"numFailedTestSuites"'))
    .join('\n');

const API = 'apps/api/jest.config.cjs';

export const UNIT = {
  name: 'unit',
  run: () => jest('unit', 'libs/domain/jest.config.cjs', { timeoutSeconds: 600 }),
};
export const WEB = {
  name: 'web',
  run: () => jest('web', 'apps/web/jest.config.cjs', { timeoutSeconds: 900 }),
};
export const API_EMBEDDED = {
  name: 'api-embedded',
  run: () => jest('api-embedded', API, { env: { DB_ENGINE: 'embedded' }, timeoutSeconds: 6000 }),
};
export const API_MARIADB = {
  name: 'api-mariadb',
  run: async ({ mariadb }) =>
    jest('api-mariadb', API, {
      env: { DB_ENGINE: 'mariadb', TEST_DATABASE_URL: await mariadb() },
      timeoutSeconds: 6000,
    }),
};
export const BUILD = {
  name: 'build',
  run: async () => {
    await ensureBuilt();
    return { passed: 1, failed: 0, output: '' };
  },
};
/** Journeys start the built product themselves, each on its own port with its own new database. */
export const JOURNEYS = {
  name: 'journeys',
  alone: true,
  run: async ({ chromium, mariadb }) => {
    await ensureBuilt();
    return jest('journeys', 'apps/e2e/jest.config.cjs', {
      env: { CHROMIUM_PATH: await chromium(), TEST_DATABASE_URL: await mariadb() },
      args: ['--runInBand'],
      timeoutSeconds: 6000,
    });
  },
};
