import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import type { EnterprisesMerged } from '../../registry';
import { placeInBatch } from './import/title-payload';
import { TitleRepository } from './title.repository';

/** When two enterprises turn out to be one, the titles go with it; a batch that names both counts once. */
@Injectable()
export class MergedTitles {
  constructor(
    private readonly titles: TitleRepository,
    private readonly audit: AuditTrail,
  ) {}

  readonly follow = async ({ from, into, by }: EnterprisesMerged): Promise<void> => {
    const kept = new Map((await this.titles.ofEnterprise(into)).map((title) => [placeInBatch(into, title), title]));
    for (const title of await this.titles.ofEnterprise(from)) {
      const { id, version, kind, batch } = title;
      const same = kept.get(placeInBatch(into, title));
      // A revocation, and the ban that comes with it, is not lost because the other row knows nothing of it.
      const outlives = same !== undefined && title.revokedOn !== null && same.revokedOn === null;
      if (outlives) await this.titles.remove(same);
      const twice = same !== undefined && !outlives;
      if (twice) await this.titles.remove({ id, version });
      else await this.titles.change({ id, version }, { enterpriseId: into });
      await this.audit.record({
        by,
        act: twice ? 'ladder.title.remove' : 'ladder.title.move',
        subjectKind: 'title',
        subjectId: id,
        before: { enterpriseId: from, kind, batch },
        after: twice ? null : { enterpriseId: into, kind, batch },
      });
    }
  };
}
