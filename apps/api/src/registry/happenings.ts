import { Injectable } from '@nestjs/common';
import type { TimelineRow } from '@yanzhen/contract/registry/attachments';
import type { Reader } from '@yanzhen/domain/identity/reader';

/** What another room knows of an enterprise's past, newest first; the enterprise is in the reader's sight. */
export type HappeningsOf = (reader: Reader, enterpriseId: number) => Promise<readonly TimelineRow[]>;

/** Lines of the timeline that other rooms bring. */
@Injectable()
export class Happenings {
  private readonly sources: HappeningsOf[] = [];

  register(source: HappeningsOf): void {
    this.sources.push(source);
  }

  async of(reader: Reader, enterpriseId: number): Promise<TimelineRow[]> {
    return (await Promise.all(this.sources.map((source) => source(reader, enterpriseId)))).flat();
  }
}
