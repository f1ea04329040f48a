/**
 * Child processes that never outlive us: each leads its own process group, so that whatever it started ends with it.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './root.mjs';

const GRACE_MS = 5_000;
const running = new Set();
const endings = new Set();

/** Run with this Node: `node ${NX} run web:build`. */
export const NX = 'node_modules/.bin/nx';

/** Nx without its background process, its telemetry and its full-screen output. */
export const QUIET_NX = { NX_DAEMON: 'false', NX_TUI: 'false', NG_CLI_ANALYTICS: 'false', CI: 'true' };

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // ESRCH: the group is already gone, which is what we want
  }
}

/** Starts a command as leader of a new process group; it is ended with this process at the latest. */
export function launch(command, args, { env = {}, cwd = ROOT, stdio = 'pipe' } = {}) {
  const child = spawn(command, args, { cwd, stdio, detached: true, env: { ...process.env, ...env } });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Asks a launched process group to stop, insists after a few seconds, and returns when its output is closed. */
export async function stop(child) {
  if (!running.has(child) || !child.pid) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
  await gone;
  clearTimeout(insist);
}

/**
 * Runs a command to its end and keeps what it said.
 * @returns {Promise<{code: number, output: string, seconds: number, timedOut: boolean}>} code 127 when it could not start
 */
export function run(command, args, { env, cwd, timeoutSeconds = 600 } = {}) {
  const started = performance.now();
  const child = launch(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let timedOut = false;
  const keep = (chunk) => (output += chunk);
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  // What a command forgot to stop keeps its output open, and would keep us waiting.
  child.once('exit', () => void stop(child));
  const limit = setTimeout(() => {
    timedOut = true;
    output += `\nstopped after ${timeoutSeconds} s\n`;
    void stop(child);
  }, timeoutSeconds * 1000);
  return new Promise((resolve) => {
    const finish = (code) => {
      clearTimeout(limit);
      resolve({ code, output, seconds: (performance.now() - started) / 1000, timedOut });
    };
    child.once('error', (error) => {
      output += `${command}: ${error.message}\n`;
      finish(127);
    });
    child.once('close', (code, signal) => finish(code ?? 128 + constants.signals[signal]));
  });
}

/** Registers something to undo when this process ends, however it ends: `now` must be synchronous. */
export function atEnd(now) {
  endings.add(now);
  return () => endings.delete(now);
}

/** The last word, when there is no time left to ask. */
function endAtOnce() {
  for (const child of running) signalGroup(child, 'SIGKILL');
  running.clear();
  for (const now of endings) now();
  endings.clear();
}

process.once('exit', endAtOnce);
let ending;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // A second signal changes nothing: `stop` waits only so long.
  process.on(signal, () => {
    ending ??= Promise.all([...running].map(stop)).then(() => process.exit(128 + constants.signals[signal]));
  });
}

// The shell between npm and us keeps a SIGTERM to itself: when it is gone, we were meant.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watching.unref();
}
