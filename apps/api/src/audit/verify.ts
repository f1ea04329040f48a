import { Injectable } from '@nestjs/common';
import type { AuditVerdict } from '@yanzhen/contract/audit/audit';
import { Clock } from '../platform/clock';
import { AuditRepository, type Head } from './audit.repository';
import { LANES, sealOf } from './chain';

const CHUNK = 1000;
const NOTHING_BEFORE = '0'.repeat(64);

type Break = NonNullable<AuditVerdict['broken']>;

/** Follows every lane from its first row to its head. */
@Injectable()
export class AuditVerifier {
  constructor(
    private readonly entries: AuditRepository,
    private readonly clock: Clock,
  ) {}

  async verify(): Promise<AuditVerdict> {
    const breaks: Break[] = [];
    let rows = 0;
    for (let lane = 0; lane < LANES; lane += 1) {
      const walked = await this.walk(lane);
      rows += walked.rows;
      if (walked.broken) breaks.push(walked.broken);
    }
    const broken = breaks.sort((a, b) => (a.id ?? Infinity) - (b.id ?? Infinity))[0] ?? null;
    return {
      rows,
      intact: broken === null,
      firstBroken: broken?.id ?? null,
      broken,
      verifiedAt: this.clock.now().toISOString(),
    };
  }

  private async walk(lane: number): Promise<{ rows: number; broken: Break | null }> {
    // The rows are looked at before the head: what is appended meanwhile is then covered by the head, never beyond it.
    const last = await this.entries.lastSeq(lane);
    const head = await this.entries.head(lane);
    let at: Head = { lane, seq: 0, hash: NOTHING_BEFORE };
    const brokenAt = (id: number | null, why: Break['why']) => ({
      rows: at.seq,
      broken: { lane, seq: at.seq + 1, id, why },
    });
    while (at.seq < (head?.seq ?? 0)) {
      const chunk = await this.entries.lane(lane, at.seq, head?.seq ?? 0, CHUNK);
      if (chunk.length === 0) return brokenAt(null, 'tail_missing');
      for (const entry of chunk) {
        if (entry.seq !== at.seq + 1) return brokenAt(entry.id, 'row_missing');
        if (entry.prevHash !== at.hash) return brokenAt(entry.id, 'order_changed');
        if (entry.hash !== sealOf(entry)) return brokenAt(entry.id, 'row_changed');
        at = { lane, seq: entry.seq, hash: entry.hash };
      }
    }
    if (!head || last > head.seq || head.hash !== at.hash) return brokenAt(null, 'head_changed');
    return { rows: at.seq, broken: null };
  }
}
