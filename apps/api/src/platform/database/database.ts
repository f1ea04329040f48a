import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type FindOptionsWhere,
  type ObjectLiteral,
  type QueryDeepPartialEntity,
  type Repository,
} from 'typeorm';
import { isWorthRepeating } from './failures';
import { Inserts, type NewRow } from './insert';
import { Selected } from './selected';

const ATTEMPTS = 6;

/** Rows of one insert. */
const AT_ONCE = 200;

interface Unit {
  readonly manager: EntityManager;
  readonly beforeCommit: (() => Promise<void>)[];
  readonly afterCommit: (() => void)[];
}

interface Versioned extends ObjectLiteral {
  id: number;
  version: number;
}

/**
 * The one door to the database. Inside `transaction`, every repository joins it without being told. A unit of work is
 * repeated as a whole when the server says so, so it never does I/O to the outside.
 */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<Unit>();
  private readonly inserts: Inserts;

  constructor(private readonly dataSource: DataSource) {
    this.inserts = new Inserts(dataSource);
  }

  get engine(): 'embedded' | 'server' {
    return this.dataSource.options.type === 'better-sqlite3' ? 'embedded' : 'server';
  }

  /** The transaction this call runs in, the same object for all that joins it; null outside. */
  get unit(): object | null {
    return this.current.getStore() ?? null;
  }

  rows<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** For the few statements that the query builder cannot say; `?` stands for a parameter on both engines. */
  query<T>(sql: string, parameters: unknown[] = []): Promise<T> {
    return this.manager.query(sql, parameters);
  }

  /** For `query`: columns of an entity by the names of its properties. */
  selected<T extends ObjectLiteral, K extends keyof T & string>(
    entity: EntityTarget<T>,
    keys: readonly K[],
    alias: string,
  ): Selected<T, K> {
    return new Selected(this.dataSource, entity, keys, alias);
  }

  /** A statement that writes. @returns how many rows it found */
  async write(sql: string, parameters: readonly unknown[]): Promise<number> {
    const { queryRunner } = this.manager;
    const runner = queryRunner ?? this.dataSource.createQueryRunner();
    try {
      return (await runner.query(sql, [...parameters], true)).affected ?? 0;
    } finally {
      if (!queryRunner) await runner.release();
    }
  }

  /** @returns its id */
  async insert<T extends ObjectLiteral>(entity: EntityTarget<T>, row: NewRow<T>): Promise<number> {
    const { sql, params } = this.inserts.of(entity, [row]);
    const made = await this.query<number | { insertId: number }>(sql, [...params]);
    return typeof made === 'object' ? made.insertId : Number(made);
  }

  /** Any number of rows. Which id each has nobody is told: a server gives them as it likes. */
  async insertAll<T extends ObjectLiteral>(entity: EntityTarget<T>, rows: readonly NewRow<T>[]): Promise<void> {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const { sql, params } = this.inserts.of(entity, rows.slice(from, from + AT_ONCE));
      await this.query(sql, [...params]);
    }
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isWorthRepeating(error)) throw error;
        await sleep(2 ** attempt * 5 * (0.5 + Math.random()));
      }
    }
  }

  /**
   * The last work of the outermost transaction, in the order in which it was asked for; at once when there is none. For a row that
   * many would otherwise wait for while each does the rest of its work.
   */
  async beforeCommit(last: () => Promise<void>): Promise<void> {
    const unit = this.current.getStore();
    if (unit) unit.beforeCommit.push(last);
    else await last();
  }

  /** Runs once the outermost transaction is committed; at once when there is none. */
  afterCommit(then: () => void): void {
    const unit = this.current.getStore();
    if (unit) unit.afterCommit.push(then);
    else then();
  }

  /**
   * Compare-and-set: changes the row only if it still has the version the caller saw, and raises it.
   * @throws DomainError `<what>.changed_since` (conflict) when it does not.
   */
  async change<T extends Versioned>(
    entity: EntityTarget<T>,
    seen: { id: number; version: number },
    patch: QueryDeepPartialEntity<T>,
    what: string,
  ): Promise<void> {
    const { affected } = await this.rows(entity).update({ id: seen.id, version: seen.version } as FindOptionsWhere<T>, {
      ...patch,
      version: seen.version + 1,
    });
    if (affected !== 1)
      throw new DomainError(`${what}.changed_since`, 'conflict', { id: seen.id, version: seen.version });
  }

  private get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.dataSource.manager;
  }

  private async once<T>(work: () => Promise<T>): Promise<T> {
    const [beforeCommit, afterCommit]: [Unit['beforeCommit'], Unit['afterCommit']] = [[], []];
    const result = await this.dataSource.transaction((manager) =>
      this.current.run({ manager, beforeCommit, afterCommit }, async () => {
        const done = await work();
        for (const last of beforeCommit) await last();
        return done;
      }),
    );
    for (const then of afterCommit) then();
    return result;
  }
}
