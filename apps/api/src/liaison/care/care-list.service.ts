import { Injectable } from '@nestjs/common';
import type { CareFilter, CareRow } from '@yanzhen/contract/liaison/assignment';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { dueState } from '@yanzhen/domain/liaison/cadence';
import { Clock } from '../../platform/clock';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { Registry } from '../../registry';
import { AssignmentRepository } from '../assignment/assignment.repository';
import { Rules } from '../campaign/rules';
import { OfficerRepository } from '../officer/officer.repository';
import { careKeys, type CareKeys, type CareLine, CareListRepository, orderOf } from './care-list.repository';

/** `exact`: counted to the end, for the list behind a number. */
export interface PageWanted {
  readonly cursor?: string;
  readonly size?: number;
  readonly exact?: boolean;
}

const EVERY = 1_000_000;

/** "My enterprises", and what is due in a unit. */
@Injectable()
export class CareListService {
  constructor(
    private readonly list: CareListRepository,
    private readonly assignments: AssignmentRepository,
    private readonly officers: OfficerRepository,
    private readonly registry: Registry,
    private readonly rules: Rules,
    private readonly clock: Clock,
  ) {}

  async page(
    reader: Reader,
    filter: CareFilter,
    { cursor, size = PAGE_SIZE, exact }: PageWanted,
  ): Promise<Page<CareRow>> {
    const { soonDays } = await this.rules.now();
    const context = { reader, today: this.clock.today(), soonDays };
    const rows = await this.list.page(filter, context, cursor === undefined ? null : keys(cursor), size + 1);
    // A first page that holds all of them has counted them already: most officers look after fewer than that.
    const whole = cursor === undefined && rows.length <= size;
    const count = whole ? rows.length : await this.list.count(filter, context, exact ? EVERY : COUNT_CAP + 1);
    const shown = new Map((await this.shown(rows, soonDays)).map((row) => [row.enterpriseId, row]));
    const page = pageOf(
      rows,
      size,
      count,
      (row) => careKeys(orderOf(filter), row),
      ({ id }) => shown.get(id) as CareRow,
    );
    return exact ? { ...page, total: count, capped: false } : page;
  }

  private async shown(rows: readonly CareLine[], soonDays: number): Promise<CareRow[]> {
    const today = this.clock.today();
    const ids = rows.map(({ id }) => id);
    const running = await this.assignments.running(ids, today);
    const tiers = await this.registry.columns.of('tier', ids, today);
    const names = await this.officers.names([...new Set(running.map(({ officerId }) => officerId))]);
    return rows.map(({ id, name, unitCode, lastVisitOn, dueOn }) => ({
      enterpriseId: id,
      name,
      unitCode,
      tier: (tiers.get(id) ?? null) as TitleKind | null,
      people: running
        .filter(({ enterpriseId }) => enterpriseId === id)
        .map(({ id: assignmentId, officerId, role }) => ({
          assignmentId,
          officerId,
          name: names.get(officerId) ?? '',
          role,
        })),
      lastVisitOn,
      dueOn,
      due: dueOn === null ? null : dueState(dueOn, today, soonDays),
    }));
  }
}

function keys(cursor: string): CareKeys {
  const [key, id] = keysOf(cursor, 2);
  return [String(key), wholeNumber(id)];
}
