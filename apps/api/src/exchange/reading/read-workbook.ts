import type { SheetGrid } from '@yanzhen/domain/exchange/grid';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Worker } from 'node:worker_threads';
import { READ_LIMITS, type ReadLimits } from './limits';
import type { ReadAnswer, ReadTask } from './read-task';
import { refusal } from './refusal';
import { Turnstile } from './turnstile';

/** Each may take `memoryMb` of heap and as much again for inflated parts. */
const AT_ONCE = 2;
const turnstile = new Turnstile(AT_ONCE);

/** The worker lies beside the running bundle; tests, which run from sources, say where it was built. */
const WORKER = process.env['YANZHEN_READ_WORKER'] ?? new URL('./read-worker.mjs', import.meta.url);

/**
 * The sheets of a foreign .xlsx, .xls, .ods or .csv, read in a thread of its own under limits of memory and time.
 * Writes no file, evaluates nothing, fetches nothing. Throws `exchange.<reason>` (see `refusal.ts`) for every file it does not take.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: Partial<ReadLimits> = {},
): Promise<SheetGrid[]> {
  const task: ReadTask = { bytes, fileName, limits: { ...READ_LIMITS, ...limits } };
  if (bytes.length > task.limits.fileBytes)
    throw refusal('file_too_large', { size: bytes.length, limit: task.limits.fileBytes });
  const answer = await turnstile.pass(() => inWorker(task));
  if ('grids' in answer) return answer.grids;
  throw new DomainError(answer.refused.code, answer.refused.kind, answer.refused.details);
}

async function inWorker(task: ReadTask): Promise<ReadAnswer> {
  const { memoryMb, timeoutMs } = task.limits;
  const worker = new Worker(WORKER, {
    workerData: task,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(refusal('read_timeout', { seconds: timeoutMs / 1000 })), timeoutMs);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusal('read_out_of_memory', { megabytes: memoryMb }) : error,
        ),
      );
      worker.once('exit', () => reject(refusal('file_unreadable')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
