import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { DueEvaluationRepository } from './due-evaluation.repository';
import { Evaluator } from './evaluator';

/** Enterprises in one transaction. */
const AT_ONCE = 50;
/** What a change leaves behind is taken up by its own process at once; beyond this it has died. */
const LEFT_MS = 30_000;

/**
 * Verdicts follow facts: the change marks the enterprise in its own transaction, and the process that made it looks again right
 * after. What a crash leaves is swept up.
 */
@Injectable()
export class DueEvaluations implements OnModuleDestroy {
  private readonly log = new Logger('ladder');
  private waiting = new Set<number>();
  private working: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly due: DueEvaluationRepository,
    private readonly evaluator: Evaluator,
    private readonly clock: Clock,
  ) {}

  /** In the transaction that changed the facts. */
  readonly mark = async (enterpriseIds: readonly number[]): Promise<void> => {
    const ids = [...new Set(enterpriseIds)];
    await this.due.mark(ids, this.clock.now());
    this.db.afterCommit(() => this.take(ids));
  };

  /** Looks at them now; no longer due when it returns. */
  async evaluate(ids: readonly number[]): Promise<void> {
    const books = await this.evaluator.booksOf(this.clock.today());
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      await this.db.transaction(async () => {
        const held = await this.due.hold(ids.slice(from, from + AT_ONCE));
        if (held.length === 0) return;
        await this.evaluator.these(held, books, 'facts');
        await this.due.done(held);
      });
    }
  }

  /** What a process that died has left. */
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LEFT_MS);
    for (;;) {
      const ids = await this.due.leftSince(before, AT_ONCE);
      if (ids.length === 0 || this.stopping) return;
      await this.evaluate(ids);
    }
  }

  /** Until nothing that this process changed is due any more. */
  async settled(): Promise<void> {
    while (this.working) await this.working;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.settled();
  }

  private take(ids: readonly number[]): void {
    for (const id of ids) this.waiting.add(id);
    this.working ??= this.work().finally(() => (this.working = null));
  }

  private async work(): Promise<void> {
    while (this.waiting.size > 0 && !this.stopping) {
      const ids = [...this.waiting];
      this.waiting = new Set();
      try {
        await this.evaluate(ids);
      } catch (error) {
        // Nobody waits for this answer; the rows stay due, and the sweep takes them up.
        this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return;
      }
    }
  }
}
