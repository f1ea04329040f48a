import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit';
import type { EnterprisesMerged } from '../../registry';
import type { LabelEntity } from './label.entity';
import { LabelRepository } from './label.repository';

/** When two enterprises turn out to be one, the labels go with it; the same award of both counts once. */
@Injectable()
export class MergedLabels {
  constructor(
    private readonly labels: LabelRepository,
    private readonly audit: AuditTrail,
  ) {}

  readonly follow = async ({ from, into, by }: EnterprisesMerged): Promise<void> => {
    const kept = new Set((await this.labels.ofEnterprise(into)).map(award));
    for (const label of await this.labels.ofEnterprise(from)) {
      const { id, version, kindId, item } = label;
      const twice = kept.has(award(label));
      if (twice) await this.labels.remove({ id, version });
      else await this.labels.change({ id, version }, { enterpriseId: into });
      await this.audit.record({
        by,
        act: twice ? 'ladder.label.remove' : 'ladder.label.move',
        subjectKind: 'label',
        subjectId: id,
        before: { enterpriseId: from, kindId, item },
        after: twice ? null : { enterpriseId: into, kindId, item },
      });
    }
  };
}

const award = ({ kindId, item, validFrom }: LabelEntity): string => JSON.stringify([kindId, item, validFrom]);
