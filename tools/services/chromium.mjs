/** A Chromium for the journeys: the one named, else the one on the machine, else Debian's with Chinese fonts. */
import { installDebianPackages } from './debian.mjs';
import { findProgram, runs } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns {Promise<string>} path of the program; throws a sentence that says what to do */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH names no program: ${named}`);
    return named;
  }
  const present = findProgram(...NAMES);
  if (present) return present;
  await installDebianPackages(['chromium', 'fonts-noto-cjk']);
  const installed = findProgram(...NAMES);
  if (!installed) throw new Error('Chromium was installed but is not on PATH; set CHROMIUM_PATH');
  return installed;
}
