import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const ADMIN_DIRECTORIES = ['/usr/local/sbin', '/usr/sbin', '/usr/libexec', '/opt/homebrew/bin', '/usr/local/bin'];

/** Whether a file is there and may be executed. */
export function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // accessSync has no other way to say "no"
  }
}

/** The first of the named programs found on PATH or where administrators keep servers, else null. */
export function findProgram(...names) {
  const directories = [...(process.env.PATH ?? '').split(delimiter), ...ADMIN_DIRECTORIES];
  for (const name of names) {
    const found = directories.map((directory) => join(directory, name)).find(runs);
    if (found) return found;
  }
  return null;
}
