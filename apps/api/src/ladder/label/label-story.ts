import { Injectable } from '@nestjs/common';
import { AuditHistory } from '../../audit';
import { type HappeningsOf, timelineRow } from '../../registry';
import { LabelKindRepository } from './label-kind.repository';
import { LabelRepository } from './label.repository';

/** Lines that one enterprise's labels give to its timeline at most. */
const SHOWN = 200;

/** What was done with the labels that an enterprise has, for its timeline. */
@Injectable()
export class LabelStory {
  constructor(
    private readonly labels: LabelRepository,
    private readonly kinds: LabelKindRepository,
    private readonly history: AuditHistory,
  ) {}

  readonly of: HappeningsOf = async (reader, enterpriseId) => {
    const labels = await this.labels.ofEnterprise(enterpriseId);
    if (labels.length === 0) return [];
    const kinds = new Map((await this.kinds.all()).map(({ id, zh }) => [id, zh]));
    const names = new Map(
      labels.map(({ id, kindId, item }) => [String(id), [kinds.get(kindId), item].filter(Boolean).join(' · ')]),
    );
    const acts = await this.history.of('label', [...names.keys()], SHOWN);
    return acts.map((act) => timelineRow(act, reader, names.get(act.subjectId) ?? ''));
  };
}
