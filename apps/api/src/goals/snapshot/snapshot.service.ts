import { Injectable } from '@nestjs/common';
import type { FrozenFilter, FrozenHolder, Snapshot, SnapshotRow } from '@yanzhen/contract/goals/snapshot';
import type { Page } from '@yanzhen/contract/platform/page';
import { monthBefore } from '@yanzhen/domain/goals/month-end';
import { plannedFor } from '@yanzhen/domain/goals/plan';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { goalCounts, sum } from '../board/goal-counts';
import { type BoardSight, boardSight } from '../sight';
import type { FrozenBoard, SnapshotEntity } from './snapshot.entity';
import { type FrozenQuestion, SnapshotRepository } from './snapshot.repository';

/** Rows that an export reads at a time. */
const EXPORT_PAGE = 2000;

/** Frozen month ends as they were; a county is shown its own part. */
@Injectable()
export class SnapshotService {
  constructor(private readonly snapshots: SnapshotRepository) {}

  async all(): Promise<SnapshotRow[]> {
    return (await this.snapshots.all()).map(toRow);
  }

  async one(reader: Reader, id: number): Promise<Snapshot> {
    const snapshot = await this.mustFind(id);
    const sight = boardSight(reader);
    const before = await this.snapshots.ofMonth(monthBefore(snapshot.month));
    const { asOf, content } = snapshot;
    const { unit, opens } = sight;
    return {
      ...toRow(snapshot),
      board: {
        ...{ asOf, unit, opens },
        goals: goalCounts(content.goals, seen(content.held, sight), seen(content.expiring, sight)),
      },
      planned: planned(content, sight, Number(snapshot.month.slice(5))),
      others: unit === null ? [...content.others] : [],
      before: before && { month: before.month, counts: countsOf(before.content, sight) },
    };
  }

  /** The frozen list behind a frozen number: `total` is that number. */
  async holders(reader: Reader, id: number, filter: FrozenFilter, cursor?: string): Promise<Page<FrozenHolder>> {
    await this.mustFind(id);
    const question = this.question(reader, id, filter);
    const total = await this.snapshots.countHolders(question);
    const [after = 0] = cursor === undefined ? [] : numbersOf(cursor, 1);
    const found = await this.snapshots.holders(question, after, PAGE_SIZE + 1);
    const page = pageOf(
      found,
      PAGE_SIZE,
      total,
      ({ enterpriseId }) => [enterpriseId],
      (row) => ({ ...row }),
    );
    return { ...page, total, capped: false };
  }

  async *everyHolder(reader: Reader, id: number, kind: TitleKind): AsyncGenerator<FrozenHolder> {
    const question = this.question(reader, id, { kind });
    for (let after: number | undefined = 0; after !== undefined;) {
      const found: FrozenHolder[] = await this.snapshots.holders(question, after, EXPORT_PAGE);
      yield* found;
      after = found.length === EXPORT_PAGE ? found.at(-1)?.enterpriseId : undefined;
    }
  }

  async mustFind(id: number): Promise<SnapshotEntity> {
    const found = await this.snapshots.byId(id);
    if (!found) throw new DomainError('goals.snapshot_not_found', 'not_found', { id });
    return found;
  }

  private question(reader: Reader, snapshotId: number, { kind, unit }: FrozenFilter): FrozenQuestion {
    const { units, opens } = boardSight(reader);
    return { snapshotId, kind, units: opens ? units.filter((code) => !unit || unit.includes(code)) : [] };
  }
}

export const toRow = ({ id, month, asOf, takenAt, userName }: Omit<SnapshotEntity, 'content'>): SnapshotRow => ({
  id,
  month,
  asOf,
  takenAt: takenAt.toISOString(),
  by: userName,
});

const seen = (counts: FrozenBoard['held'], { units }: BoardSight) =>
  counts.filter(({ unitCode }) => units.includes(unitCode));

function countsOf({ held }: FrozenBoard, sight: BoardSight): Record<TitleKind, number> {
  const counts = TITLE_KINDS.map((kind) => [kind, sum(seen(held, sight), kind)] as const);
  return Object.fromEntries(counts) as Record<TitleKind, number>;
}

function planned({ goals, plans }: FrozenBoard, { unit, units }: BoardSight, month: number): Snapshot['planned'] {
  return goals.flatMap(({ code, kind }) => {
    const lines = plans[code];
    if (!lines || kind === null) return [];
    const byUnit = units.flatMap((one) => {
      const number = plannedFor(lines, one, month);
      return number === null ? [] : [[one, number] as const];
    });
    return [{ kind, whole: plannedFor(lines, unit, month), byUnit: Object.fromEntries(byUnit) }];
  });
}
