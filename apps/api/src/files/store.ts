import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../platform/clock';
import type { Config } from '../platform/config';
import { CONFIG } from '../platform/config.module';

const HASH = /^[0-9a-f]{64}$/;
const INCOMING = 'incoming';

/** Contents in a folder outside of the web pages, each under its SHA-256: `ab/ab12…`. */
@Injectable()
export class FileStore {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** A file of its own that no name leads to yet; whoever asked for it moves it in or drops it. */
  async incoming(bytes: Buffer): Promise<string> {
    const folder = join(this.config.files.folder, INCOMING);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, randomUUID());
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return path;
  }

  /** After it the content survives a crash. What is there already becomes young again, so that no sweep takes it. */
  async moveIn(path: string, sha256: string): Promise<void> {
    const folder = this.folderOf(sha256);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(path, join(folder, sha256));
    const now = this.clock.now();
    await utimes(join(folder, sha256), now, now);
    await syncFolder(folder);
  }

  async drop(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  async has(sha256: string): Promise<boolean> {
    return (await statOrNull(join(this.folderOf(sha256), sha256))) !== null;
  }

  /** @throws DomainError `files.content_lost` when the folder no longer holds it. */
  async read(sha256: string): Promise<Readable> {
    if (!(await this.has(sha256))) throw new DomainError('files.content_lost', 'unavailable');
    return createReadStream(join(this.folderOf(sha256), sha256));
  }

  /** Contents, and arrivals that never moved in, last touched before an instant; folder by folder. */
  async *olderThan(before: Date): AsyncGenerator<{ sha256: string | null; path: string }[]> {
    for (const folder of await namesIn(this.config.files.folder)) {
      const old: { sha256: string | null; path: string }[] = [];
      for (const name of await namesIn(join(this.config.files.folder, folder))) {
        const path = join(this.config.files.folder, folder, name);
        const touched = (await statOrNull(path))?.mtime;
        if (!touched || touched >= before) continue;
        if (folder === INCOMING) old.push({ sha256: null, path });
        else if (HASH.test(name)) old.push({ sha256: name, path });
      }
      if (old.length) yield old;
    }
  }

  private folderOf(sha256: string): string {
    if (!HASH.test(sha256)) throw new Error(`not the name of a content: ${sha256}`);
    return join(this.config.files.folder, sha256.slice(0, 2));
  }
}

const missing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(String((error as { code?: unknown }).code));

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // Nobody attached anything yet.
    if (missing(error)) return [];
    throw error;
  }
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    // Another process may have taken it away between listing and looking.
    if (missing(error)) return null;
    throw error;
  }
}

/** A rename is only certain once its folder is on the disk; not every system can say so. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
