import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** The embedded file is already open in another process. */
export class DatabaseInUse extends Error {
  constructor(file: string, pid: number) {
    super(
      `The embedded database ${file} is already open in process ${pid}. Stop that one first, or use DATABASE_URL for several processes.`,
    );
  }
}

/**
 * Takes the embedded file for this process by a lock file beside it. A lock left by a process that died is taken over.
 * @returns the release, to be called when the process ends.
 * @throws DatabaseInUse
 */
export function holdAlone(file: string): () => void {
  const lock = `${file}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      const handle = openSync(lock, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(lock, 'utf8'));
      if (isAlive(holder)) throw new DatabaseInUse(file, holder);
      rmSync(lock, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to someone else. ESRCH: it is gone.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
