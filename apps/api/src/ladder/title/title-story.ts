import { Injectable } from '@nestjs/common';
import { AuditHistory } from '../../audit';
import { type HappeningsOf, timelineRow } from '../../registry';
import { TitleRepository } from './title.repository';

/** Lines that one enterprise's titles give to its timeline at most. */
const SHOWN = 200;

/** What was done with the titles that an enterprise has, for its timeline. */
@Injectable()
export class TitleStory {
  constructor(
    private readonly titles: TitleRepository,
    private readonly history: AuditHistory,
  ) {}

  readonly of: HappeningsOf = async (reader, enterpriseId) => {
    const titles = new Map((await this.titles.ofEnterprise(enterpriseId)).map((title) => [String(title.id), title]));
    const acts = await this.history.of('title', [...titles.keys()], SHOWN);
    return acts.map((act) => timelineRow(act, reader, titles.get(act.subjectId)?.batch ?? ''));
  };
}
