import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

const WORKBOOK = /\.(xlsx|xls|csv)$/i;
/** Who writes into the folder may still be writing: a file is taken once it has been left alone for so long. */
const STILL_MS = 60_000;

/** The folder into which another system puts its lists; what was read is moved aside, so that nothing is taken twice. */
export class InboxFolder {
  constructor(private readonly folder: string) {}

  /** Names of the workbooks that lie there finished, in the order of their names. Folders and everything else are left alone. */
  async waiting(now: Date): Promise<string[]> {
    const entries = await readdir(this.folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && WORKBOOK.test(entry.name)).map(({ name }) => name);
    const finished: string[] = [];
    for (const name of names.sort()) {
      const { mtimeMs } = await stat(join(this.folder, name));
      if (now.getTime() - mtimeMs >= STILL_MS) finished.push(name);
    }
    return finished;
  }

  read(name: string): Promise<Buffer> {
    return readFile(join(this.folder, name));
  }

  async aside(name: string, where: 'done' | 'failed', now: Date): Promise<void> {
    const stamp = now.toISOString().replace(/[:.]/g, '-');
    await mkdir(join(this.folder, where), { recursive: true });
    await rename(join(this.folder, name), join(this.folder, where, `${stamp}-${name}`));
  }
}
