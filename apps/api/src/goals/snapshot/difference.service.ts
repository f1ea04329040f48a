import { Injectable } from '@nestjs/common';
import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import type { SnapshotDifference, SnapshotDifferences } from '@yanzhen/contract/goals/snapshot';
import { differencesOf, holdersAmong, type TitleDifference } from '@yanzhen/domain/goals/difference';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { AuditHistory, type PastAct } from '../../audit';
import { type HeldOnDay, Titles } from '../../ladder';
import { OtherGoalsService } from '../board/other-goals.service';
import { boardSight } from '../sight';
import { SnapshotRepository } from './snapshot.repository';
import { SnapshotService } from './snapshot.service';

/** Acts that are read for one list at most, and subjects asked for at once. */
const ACTS = 2000;
const CHUNK = 400;

/** What is counted otherwise for a frozen day by now: which titles, and who did it. */
@Injectable()
export class DifferenceService {
  constructor(
    private readonly service: SnapshotService,
    private readonly snapshots: SnapshotRepository,
    private readonly titles: Titles,
    private readonly others: OtherGoalsService,
    private readonly history: AuditHistory,
  ) {}

  async of(reader: Reader, id: number): Promise<SnapshotDifferences> {
    const { asOf, takenAt, content } = await this.service.mustFind(id);
    const sight = boardSight(reader);
    const frozen = await this.snapshots.titles(id, sight.units);
    const now = await this.titles.heldOn(sight.units, asOf);
    const found = differencesOf(frozen, now);
    const acts = await this.actsOn(found, takenAt);
    return {
      counts: TITLE_KINDS.map((kind) => ({ kind, then: holdersAmong(frozen, kind), now: holdersAmong(now, kind) })),
      // Who may not open lists is told the numbers alone.
      titles: sight.opens ? found.map((difference) => told(difference, acts)) : [],
      others: sight.unit === null ? changed(content.others, await this.others.of(sight, asOf)) : [],
    };
  }

  /** The last act on each title, or on the enterprise where it was the one that moved. */
  private async actsOn(found: readonly TitleDifference<HeldOnDay>[], since: Date): Promise<Map<string, PastAct>> {
    const acts = new Map<string, PastAct>();
    for (const kind of ['enterprise', 'title'] as const) {
      const ids = [...new Set(found.map((one) => idOf(one)[kind]))];
      for (let from = 0; from < ids.length; from += CHUNK) {
        const chunk = await this.history.of(kind, ids.slice(from, from + CHUNK), ACTS);
        for (const act of chunk.reverse()) if (act.at >= since) acts.set(`${kind} ${act.subjectId}`, act);
      }
    }
    return acts;
  }
}

const idOf = ({ frozen, now }: TitleDifference<HeldOnDay>) => {
  const title = now ?? frozen;
  return { title: title?.titleId ?? 0, enterprise: title?.enterpriseId ?? 0 };
};

function told(difference: TitleDifference<HeldOnDay>, acts: ReadonlyMap<string, PastAct>): SnapshotDifference {
  const { reason, frozen, now } = difference;
  const title = (now ?? frozen) as HeldOnDay;
  const ids = idOf(difference);
  const act = acts.get(`title ${ids.title}`) ?? acts.get(`enterprise ${ids.enterprise}`) ?? null;
  return {
    reason,
    titleId: title.titleId,
    enterpriseId: title.enterpriseId,
    name: title.name,
    kind: title.kind,
    batch: title.batch,
    validFrom: title.validFrom,
    validTo: title.validTo,
    unitThen: frozen?.unitCode ?? null,
    unitNow: now?.unitCode ?? null,
    by: act?.by ?? null,
    at: act?.at.toISOString() ?? null,
    act: act?.act ?? null,
  };
}

const figureOf = (goal: OtherGoal | undefined): number | null => goal?.reported?.value ?? goal?.value ?? null;

function changed(then: readonly OtherGoal[], now: readonly OtherGoal[]): SnapshotDifferences['others'] {
  const present = new Map(now.map((goal) => [goal.code, goal]));
  return then.flatMap((goal) => {
    const [before, after] = [figureOf(goal), figureOf(present.get(goal.code))];
    const { code, what, whatEn, measure } = goal;
    return before === after ? [] : [{ code, what, whatEn, measure, then: before, now: after }];
  });
}
