import type { DataSource, QueryRunner } from 'typeorm';

interface Waiter {
  readonly runner: QueryRunner;
  readonly go: () => void;
  readonly timer: NodeJS.Timeout;
}

const PATIENCE_MS = 15_000;

/**
 * One owner at a time for the single connection of the embedded engine. TypeORM shares one query runner among all
 * callers there, so without this the transaction of one request becomes a savepoint inside another's, and goes with
 * its rollback although its caller was already told "saved".
 */
class Turn {
  private owner: QueryRunner | null = null;
  private readonly waiters: Waiter[] = [];

  constructor(private readonly patienceMs: number) {}

  isOf(runner: QueryRunner): boolean {
    return this.owner === runner;
  }

  take(runner: QueryRunner): Promise<void> {
    if (this.owner === null) {
      this.owner = runner;
      return Promise.resolve();
    }
    return new Promise((go, giveUp) => {
      const timer = setTimeout(() => {
        this.waiters.splice(this.waiters.indexOf(waiter), 1);
        giveUp(
          new Error(
            'Waited too long for the embedded database: another transaction is open. Was a repository used outside its transaction?',
          ),
        );
      }, this.patienceMs);
      const waiter: Waiter = { runner, go, timer };
      this.waiters.push(waiter);
    });
  }

  release(runner: QueryRunner): void {
    if (this.owner !== runner) return;
    const next = this.waiters.shift();
    this.owner = next?.runner ?? null;
    if (!next) return;
    clearTimeout(next.timer);
    next.go();
  }
}

type Runner = QueryRunner & { stmtCache?: unknown; isTransactionActive: boolean };

interface SingleConnectionDriver {
  createQueryRunner(mode: string): Runner;
  queryRunner?: QueryRunner;
}

/** Gives every caller a runner of its own and queues their transactions and statements. Call before `initialize`. */
export function serialise(dataSource: DataSource, patienceMs = PATIENCE_MS): DataSource {
  const driver = dataSource.driver as unknown as SingleConnectionDriver;
  const RunnerClass = driver.createQueryRunner('master').constructor as new (driver: unknown) => Runner;
  driver.queryRunner = undefined;
  const statements = new Map<string, unknown>();
  const turn = new Turn(patienceMs);
  driver.createQueryRunner = () => {
    const runner = new RunnerClass(driver);
    runner.stmtCache = statements;
    return queued(runner, turn);
  };
  return dataSource;
}

function queued(runner: Runner, turn: Turn): Runner {
  const start = runner.startTransaction.bind(runner);
  const commit = runner.commitTransaction.bind(runner);
  const rollback = runner.rollbackTransaction.bind(runner);
  const bare = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const query = (sql: unknown, parameters: unknown, ...rest: unknown[]) => bare(sql, positional(parameters), ...rest);

  const ended = async (end: () => Promise<void>) => {
    try {
      await end();
    } finally {
      if (!runner.isTransactionActive) turn.release(runner);
    }
  };
  runner.startTransaction = async (isolation) => {
    const outermost = !turn.isOf(runner);
    if (outermost) await turn.take(runner);
    try {
      await start(isolation);
    } catch (error) {
      if (outermost) {
        runner.isTransactionActive = false;
        turn.release(runner);
      }
      throw error;
    }
  };
  runner.commitTransaction = () => ended(commit);
  runner.rollbackTransaction = () => ended(rollback);
  runner.query = (async (...args: unknown[]) => {
    const [sql, parameters, ...rest] = args;
    if (turn.isOf(runner)) return query(sql, parameters, ...rest);
    await turn.take(runner);
    try {
      return await query(sql, parameters, ...rest);
    } finally {
      turn.release(runner);
    }
  }) as QueryRunner['query'];
  return runner;
}

/** The driver takes a single object for named parameters: a lone null would be refused, a file's bytes end the process. */
const positional = (parameters: unknown): unknown =>
  Array.isArray(parameters) && parameters.length === 1 && typeof parameters[0] === 'object' ? [parameters] : parameters;
