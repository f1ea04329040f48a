/** What the test run says: one line per part, the end of the output of a part that failed, one line at the end. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../workspace/root.mjs';

const TAIL_LINES = 60;
const LOGS = 'tmp/test';
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Collects outcomes; `totals` is what the last line says. */
export function newReport() {
  const totals = { passed: 0, failed: 0 };
  return {
    totals,
    add(part, { passed, failed, output: said }, seconds) {
      const output = said.replace(COLOURS, '');
      totals.passed += passed;
      totals.failed += failed;
      const counts = `${passed} passed, ${failed} failed`;
      console.log(
        `${failed ? 'FAILED' : 'ok    '} ${part.name.padEnd(14)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts}`,
      );
      mkdirSync(join(ROOT, LOGS), { recursive: true });
      writeFileSync(join(ROOT, LOGS, `${part.name}.log`), output);
      if (!failed) return;
      const tail = output.trimEnd().split('\n').slice(-TAIL_LINES);
      console.log(tail.map((line) => `    ${line}`).join('\n'));
      console.log(`    (all of it: ${LOGS}/${part.name}.log)`);
    },
    finish() {
      console.log(`${totals.passed} passed, ${totals.failed} failed`);
      return totals.failed ? 1 : 0;
    },
  };
}
