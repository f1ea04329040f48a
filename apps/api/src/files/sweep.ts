import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { FileStore } from './store';
import { StoredFileRepository } from './stored-file.repository';

/** Longer than any request between receiving and keeping, and than a transaction that is repeated. */
const YOUNG_MS = 24 * 3_600_000;

/** Contents that no row names: of uploads that came to nothing, and of things that were removed. */
@Injectable()
export class Sweep {
  constructor(
    private readonly store: FileStore,
    private readonly rows: StoredFileRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns how many went. */
  async run(): Promise<number> {
    let gone = 0;
    for await (const old of this.store.olderThan(new Date(this.clock.now().getTime() - YOUNG_MS))) {
      const named = await this.rows.named(old.flatMap(({ sha256 }) => sha256 ?? []));
      for (const { sha256, path } of old) {
        if (sha256 !== null && named.has(sha256)) continue;
        await this.store.drop(path);
        gone += 1;
      }
    }
    return gone;
  }
}
