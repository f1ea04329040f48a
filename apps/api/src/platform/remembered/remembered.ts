import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { ChangeCountRepository } from './change-count.repository';

/** What is counted: titles, annual figures, and of an enterprise what sorts it into a count (unit and state). */
export type Subject = 'titles' | 'figures' | 'enterprises';

interface Kept {
  /** Changes that the value knows of. */
  readonly changes: number;
  readonly value: unknown;
}

/** Values kept at once; the oldest gives way. */
const MOST = 24;

/**
 * What is worked out of many rows and asked often. Each process keeps it until a row of its subjects is changed, by whichever process:
 * the change is counted in the transaction that makes it, and the count is looked at before every answer. So nobody is told
 * yesterday's number.
 */
@Injectable()
export class Remembered {
  private readonly kept = new Map<string, Promise<Kept>>();
  private readonly told = new WeakMap<object, Set<Subject>>();

  constructor(
    private readonly db: Database,
    private readonly counts: ChangeCountRepository,
  ) {}

  /** Called in the transaction that changes rows; once in a transaction is enough. */
  async changed(subject: Subject): Promise<void> {
    const { unit } = this.db;
    const told = (unit && this.told.get(unit)) ?? new Set();
    if (told.has(subject)) return;
    if (unit) this.told.set(unit, told.add(subject));
    await this.counts.raise(subject);
  }

  /** `key` names the work: the same key, the same result as long as nothing changed. */
  async of<T>(subjects: readonly Subject[], key: string, work: () => Promise<T>): Promise<T> {
    // A transaction sees rows that nobody else may be told of yet.
    if (this.db.unit) return work();
    const changes = await this.counts.sum(subjects);
    for (let seen = this.kept.get(key); seen;) {
      const known = await seen.catch(() => null);
      if (known && known.changes >= changes) return known.value as T;
      const now = this.kept.get(key);
      // Somebody else has begun anew while we waited.
      seen = now === seen ? undefined : now;
    }
    return (await this.begin(subjects, key, work)).value as T;
  }

  private begin(subjects: readonly Subject[], key: string, work: () => Promise<unknown>): Promise<Kept> {
    // One transaction, so that count and rows are of one moment, also where another node of a cluster answers.
    const fresh = this.db.transaction(async () => ({ changes: await this.counts.sum(subjects), value: await work() }));
    this.kept.delete(key);
    this.kept.set(key, fresh);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest);
    fresh.catch(() => this.kept.get(key) === fresh && this.kept.delete(key));
    return fresh;
  }
}
