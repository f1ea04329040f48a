/** Debian packages on demand: only where we may install without asking anybody. */
import { existsSync } from 'node:fs';
import { run } from '../workspace/processes.mjs';

const APT_SECONDS = 420;

/** Installed services must stay off: the policy file says so while apt runs, unless the machine has one of its own. */
const INSTALL = `set -e
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\\nexit 101\\n' > "$policy"
  chmod 755 "$policy"
  trap 'rm -f "$policy"' EXIT INT TERM
fi
export DEBIAN_FRONTEND=noninteractive
apt-get -q -o DPkg::Lock::Timeout=120 update
apt-get -q -y -o DPkg::Lock::Timeout=120 --no-install-recommends install "$@"`;

async function rootShell() {
  if (process.getuid?.() === 0) return ['sh'];
  const allowed = await run('sudo', ['-n', 'true'], { timeoutSeconds: 10 });
  return allowed.code === 0 ? ['sudo', '-n', 'sh'] : null;
}

/** @throws Error with a sentence that says what to do by hand */
export async function installDebianPackages(packages) {
  const byHand = `install it by hand, on Debian: sudo apt-get install ${packages.join(' ')}`;
  if (!existsSync('/etc/debian_version')) throw new Error(`This machine is not Debian; ${byHand}`);
  const shell = await rootShell();
  if (!shell) throw new Error(`Not root and no passwordless sudo; ${byHand}`);
  const [command, ...prefix] = shell;
  const apt = await run(command, [...prefix, '-c', INSTALL, 'sh', ...packages], {
    timeoutSeconds: APT_SECONDS,
  });
  if (apt.code !== 0) throw new Error(`apt-get failed (${apt.code}); ${byHand}\n${apt.output.slice(-2000)}`);
}
