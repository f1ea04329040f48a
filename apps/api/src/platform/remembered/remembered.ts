import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { ChangeCountRepository } from './change-count.repository';

/**
 * What is counted: the calendar, the rules of requests, titles, annual figures, of an enterprise what sorts it into a count (unit and state), and the requests that came in
 * during a month (`tickets 2026-09`).
 */
export type Subject = SettledSubject | 'titles' | 'figures' | 'enterprises' | `tickets ${string}`;

/** What every request brought in reads and hardly anybody changes. `people`: who belongs to which post; `names`: of enterprises. */
const SETTLED = ['calendar', 'ticket rules', 'people', 'names'] as const;
export type SettledSubject = (typeof SETTLED)[number];

interface Kept<T = unknown> {
  /** Changes that the value knows of. */
  readonly changes: number;
  readonly value: T;
}

export type KeptBy<T> = Promise<Kept<T>>;

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
  private readonly settledValues = new Map<string, Kept>();
  private readonly told = new WeakMap<object, Set<Subject>>();
  private readonly looked = new WeakMap<object, Promise<Map<SettledSubject, number>>>();

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
    await this.db.beforeCommit(() => this.counts.raise(subject));
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

  /**
   * Like `of`, also in a transaction as long as it has not itself changed a subject. Whoever writes such a subject calls `changed` before
   * its first row, so that nothing is kept of what may be rolled back.
   */
  async settled<T>(subjects: readonly SettledSubject[], key: string, work: () => Promise<T>): Promise<T> {
    const { unit } = this.db;
    const own = unit && this.told.get(unit);
    if (own && subjects.some((subject) => own.has(subject))) return work();
    const counts = await this.settledCounts();
    const changes = subjects.reduce((sum, subject) => sum + (counts.get(subject) ?? 0), 0);
    const known = this.settledValues.get(key);
    if (known && known.changes >= changes) return known.value as T;
    if (!unit) return this.db.transaction(() => this.settled(subjects, key, work));
    const value = await work();
    if (changes >= (this.settledValues.get(key)?.changes ?? 0)) this.settledValues.set(key, { changes, value });
    return value;
  }

  /**
   * One value for each subject, kept by the caller in `kept`: after a change of one, only that one is worked out anew. For values of
   * which there are more than are kept here.
   */
  async each<S extends Subject, T>(
    subjects: readonly S[],
    kept: Map<S, KeptBy<T>>,
    work: (subject: S) => Promise<T>,
  ): Promise<T[]> {
    if (this.db.unit) return Promise.all(subjects.map(work));
    const changes = await this.counts.each(subjects);
    return Promise.all(
      subjects.map(async (subject) => {
        const seen = kept.get(subject);
        const known = await seen?.catch(() => null);
        if (known && known.changes >= (changes.get(subject) ?? 0)) return known.value;
        const now = kept.get(subject);
        // Whoever waited for the same finds it begun.
        const fresh = now && now !== seen ? now : this.fresh([subject], () => work(subject));
        kept.set(subject, fresh);
        fresh.catch(() => kept.get(subject) === fresh && kept.delete(subject));
        return (await fresh).value;
      }),
    );
  }

  /** A transaction sees one moment, so it looks once for all that it reads. */
  private settledCounts(): Promise<Map<SettledSubject, number>> {
    const { unit } = this.db;
    const counts = (unit && this.looked.get(unit)) ?? this.counts.each(SETTLED);
    if (unit) this.looked.set(unit, counts);
    return counts;
  }

  /** One transaction, so that count and rows are of one moment, also where another node of a cluster answers. */
  private fresh<T>(subjects: readonly Subject[], work: () => Promise<T>): KeptBy<T> {
    return this.db.transaction(async () => ({ changes: await this.counts.sum(subjects), value: await work() }));
  }

  private begin(subjects: readonly Subject[], key: string, work: () => Promise<unknown>): Promise<Kept> {
    const fresh = this.fresh(subjects, work);
    this.kept.delete(key);
    this.kept.set(key, fresh);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest);
    fresh.catch(() => this.kept.get(key) === fresh && this.kept.delete(key));
    return fresh;
  }
}
