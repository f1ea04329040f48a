import { Injectable } from '@nestjs/common';
import type { FlagDoors, FlagQuery, ListedFlag } from '@yanzhen/contract/credit/flag';
import type { Page } from '@yanzhen/contract/platform/page';
import { earnedFlags } from '@yanzhen/domain/credit/flag/earned';
import { FLAG_RULES } from '@yanzhen/domain/credit/flag/flag';
import { flagSight, mayShow } from '@yanzhen/domain/credit/flag/sight';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { cursorOf, numbersOf, PAGE_SIZE } from '../../platform/http/page';
import { RuleVersions } from '../rule/rule-versions';
import { RecordRepository } from '../record/record.repository';
import { FlagListRepository } from './flag-list.repository';
import { FlagRepository } from './flag.repository';
import { toFlagRow } from './show-flag';

/** Who carries a flag, per use: as much of it as the reader's task needs. */
@Injectable()
export class FlagListService {
  constructor(
    private readonly lists: FlagListRepository,
    private readonly flags: FlagRepository,
    private readonly records: RecordRepository,
    private readonly versions: RuleVersions,
    private readonly clock: Clock,
  ) {}

  async doors(reader: Reader): Promise<FlagDoors> {
    const { uses, tones } = flagSight(reader);
    const today = this.clock.today();
    let [waiting, due] = [0, 0];
    // A department is told of no proposals: only what stands is its business.
    for (const use of reader.role === 'department' ? [] : uses) {
      waiting += await this.lists.countGiven(reader, today, { use, phase: 'waiting' });
      due += await this.lists.countGiven(reader, today, { use, phase: 'due' });
    }
    return { uses: [...uses], tones: [...tones], waiting, due };
  }

  /** @throws DomainError `flag.not_yours` for a use or tone beyond the reader's task */
  async list(reader: Reader, { origin, cursor, ...asked }: FlagQuery): Promise<Page<ListedFlag>> {
    const sight = flagSight(reader);
    const tone = asked.tone ?? 'favour';
    if (!mayShow(sight, { use: asked.use, tone })) throw new DomainError('flag.not_yours', 'forbidden', {});
    const [after = null] = cursor ? numbersOf(cursor, 1) : [];
    const phase = reader.role === 'department' ? 'active' : asked.phase;
    const question = { use: asked.use, tone, after, limit: PAGE_SIZE + 1, ...(phase && { phase }), ...(asked.unit && { unit: asked.unit }) }; // prettier-ignore
    return origin === 'hand' ? this.given(reader, question) : this.earned(reader, question);
  }

  private async given(reader: Reader, question: Parameters<FlagListRepository['given']>[2]): Promise<Page<ListedFlag>> {
    const today = this.clock.today();
    const ids = await this.lists.given(reader, today, question);
    const rows = new Map((await this.flags.byIds(ids)).map((row) => [row.id, row]));
    const names = await this.named([...rows.values()].map(({ enterpriseId }) => enterpriseId));
    const items = ids.slice(0, PAGE_SIZE).flatMap((id): ListedFlag[] => {
      const row = rows.get(id);
      const enterprise = row && names.get(row.enterpriseId);
      return row && enterprise
        ? [{ enterprise, use: row.useFor, tone: row.tone, given: toFlagRow(row, today, reader), lastDay: row.untilOn }]
        : [];
    });
    return page(ids, items);
  }

  private async earned(
    reader: Reader,
    question: Parameters<FlagListRepository['given']>[2],
  ): Promise<Page<ListedFlag>> {
    const { use, tone = 'favour' } = question;
    const earns = tone === 'favour' ? FLAG_RULES[use].earnedBy !== null : FLAG_RULES[use].cautions;
    if (!earns) return page([], []);
    const today = this.clock.today();
    const ids = await this.lists.earned(reader, today, tone, question);
    const shown = ids.slice(0, PAGE_SIZE);
    const names = await this.named(shown);
    const records = await this.records.weighedOf(shown);
    const versions = await this.versions.all();
    const items = shown.flatMap((id): ListedFlag[] => {
      const flag = earnedFlags(records.get(id) ?? [], today, versions).find(
        (one) => one.use === use && one.tone === tone,
      );
      const enterprise = names.get(id);
      return flag && enterprise ? [{ enterprise, use, tone, given: null, lastDay: flag.lastDay }] : [];
    });
    return page(ids, items);
  }

  private async named(ids: readonly number[]): Promise<Map<number, ListedFlag['enterprise']>> {
    const rows = await this.lists.names(ids);
    return new Map(rows.map((row) => [row.id, { ...row, unitCode: row.unitCode as UnitCode }]));
  }
}

const page = (ids: readonly number[], items: ListedFlag[]): Page<ListedFlag> => {
  const last = ids[PAGE_SIZE - 1];
  const more = ids.length > PAGE_SIZE && last !== undefined;
  return { items, next: more ? cursorOf([last]) : null, total: items.length, capped: more };
};
