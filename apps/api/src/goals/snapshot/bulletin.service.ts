import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AuditTrail } from '../../audit';
import type { WrittenSheet } from '../../exchange';
import { Database } from '../../platform/database/database';
import { cardSheet, differenceSheet, otherSheet, summarySheet } from './bulletin-sheets';
import { DifferenceService } from './difference.service';
import { SnapshotService } from './snapshot.service';

/** A snapshot as a workbook: the bulletin's table, a sheet per card with its list, the other goals, later corrections. */
@Injectable()
export class BulletinService {
  constructor(
    private readonly snapshots: SnapshotService,
    private readonly differences: DifferenceService,
    private readonly db: Database,
    private readonly audit: AuditTrail,
  ) {}

  async workbook(reader: Reader, id: number): Promise<{ month: string; sheets: WrittenSheet[] }> {
    const snapshot = await this.snapshots.one(reader, id);
    const { opens, goals, unit } = snapshot.board;
    const differences = await this.differences.of(reader, id);
    await this.db.transaction(() =>
      this.audit.record({
        by: reader,
        act: 'goals.bulletin.export',
        subjectKind: 'goal_snapshot',
        subjectId: id,
        after: { month: snapshot.month, unit },
      }),
    );
    return {
      month: snapshot.month,
      sheets: [
        summarySheet(snapshot),
        ...(opens ? goals.map((goal) => cardSheet(goal, this.snapshots.everyHolder(reader, id, goal.kind))) : []),
        ...(unit === null ? [otherSheet(snapshot.others)] : []),
        ...(opens ? [differenceSheet(differences)] : []),
      ],
    };
  }
}
