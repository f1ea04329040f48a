import type { ActContext, AppliedStep, StepToApply } from '../import-kind';
import type { ImportJobEntity } from '../job/import-job.entity';
import type { ImportStepEntity } from '../job/import-step.entity';

/** A stored step as its room sees it. */
export const stepToApply = (row: ImportStepEntity): StepToApply => ({
  id: row.id,
  sheet: row.sheet,
  row: row.row,
  action: row.action,
  name: row.name,
  reason: row.reason,
  enterpriseId: row.enterpriseId,
  payload: row.payload,
  before: row.before,
  decision: row.decision,
});

export const appliedStep = (row: ImportStepEntity): AppliedStep => ({ ...stepToApply(row), trace: row.trace });

export const contextOf = (job: ImportJobEntity, today: string): ActContext => ({
  reader: job.actor,
  jobId: job.id,
  fileName: job.fileName,
  today,
});
