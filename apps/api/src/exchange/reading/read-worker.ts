import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { parentPort, workerData } from 'node:worker_threads';
import { parseWorkbook } from './parse-workbook';
import type { ReadAnswer, ReadTask } from './read-task';

const { bytes, fileName, limits } = workerData as ReadTask;

const answer = (): ReadAnswer => {
  try {
    return { grids: parseWorkbook(bytes, fileName, limits) };
  } catch (error) {
    // A class does not cross to the other thread, so a refusal goes as its parts. Everything else is a defect and crashes.
    if (!(error instanceof DomainError)) throw error;
    return { refused: { code: error.code, kind: error.kind, details: error.details } };
  }
};

parentPort?.postMessage(answer());
