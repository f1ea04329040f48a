import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { requestContext } from '../platform/http/request-context';
import { type Act, AuditTrail } from '../platform/trail';
import { AuditRepository, type Head } from './audit.repository';
import { LANES, sealOf, type Unsealed } from './chain';
import { whatChanged } from './what-changed';

/** Another node of a cluster moved the head between our reading and our writing: the unit of work is repeated. */
const HEAD_MOVED = 1020;

@Injectable()
export class ChainedTrail extends AuditTrail {
  /** The head as this transaction has moved it. One lane per transaction, so no two of them wait in a circle. */
  private readonly heads = new WeakMap<object, Promise<Head>>();
  /** Where this process left each lane: nobody has moved it since, mostly, and if so the move itself says it. */
  private readonly left = new Map<number, Head>();

  constructor(
    private readonly db: Database,
    private readonly entries: AuditRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  record(act: Act): Promise<void> {
    return this.recordAll([act]);
  }

  recordAll(acts: readonly Act[]): Promise<void> {
    const [first] = acts;
    if (!first) return Promise.resolve();
    const { unit } = this.db;
    if (!unit) throw new Error(`${first.act} recorded outside of a transaction`);
    const lane = Number(first.by?.userId ?? 0) % LANES;
    const head = this.heads.get(unit);
    const moved = head ? head.then((from) => this.append(from, acts)) : this.begin(lane, acts);
    this.heads.set(unit, moved);
    return moved.then((last) => this.db.afterCommit(() => this.left.set(lane, last)));
  }

  private async begin(lane: number, acts: readonly Act[]): Promise<Head> {
    const left = this.left.get(lane);
    return (left && (await this.moved(left, acts))) ?? this.append(await this.entries.holdHead(lane), acts);
  }

  private async append(head: Head, acts: readonly Act[]): Promise<Head> {
    const last = await this.moved(head, acts);
    if (!last) throw Object.assign(new Error('the audit head moved'), { errno: HEAD_MOVED });
    return last;
  }

  /** Null, and nothing is written, when the head is somewhere else. The move holds the lane until the transaction ends. */
  private async moved(head: Head, acts: readonly Act[]): Promise<Head | null> {
    let last = head;
    const entries = acts.map((act) => {
      const entry = this.entryAfter(last, act);
      const hash = sealOf(entry);
      last = { lane: head.lane, seq: entry.seq, hash };
      return { ...entry, hash };
    });
    if (!(await this.entries.moveHead(head, last))) return null;
    await this.entries.append(entries);
    return last;
  }

  private entryAfter(head: Head, { by, act, subjectKind, subjectId, before, after }: Act): Unsealed {
    return {
      lane: head.lane,
      seq: head.seq + 1,
      at: this.clock.now(),
      userId: by?.userId ?? null,
      userName: by?.name ?? '',
      role: by?.role ?? null,
      sessionId: by?.sessionId ?? null,
      ip: requestContext()?.ip ?? '',
      act,
      subjectKind,
      subjectId: String(subjectId),
      ...whatChanged(before, after),
      prevHash: head.hash,
    };
  }
}
