import type { OpinionRow, PastApplicationAct, ReviewerRow } from '@yanzhen/contract/ladder/application';
import type { ApplicationActEntity, OpinionEntity, ReviewerEntity } from './application.entity';

/** Reviews of an earlier submission no longer count, and stay visible. */
export const toPastAct = (row: ApplicationActEntity, submission: number): PastApplicationAct => ({
  id: row.id,
  submission: row.submission,
  act: row.act,
  from: row.fromState,
  to: row.toState,
  by: row.userName,
  role: row.role,
  at: row.at.toISOString(),
  sentence: row.sentence,
  lapsed: row.submission < submission && !['start', 'submit', 'withdraw'].includes(row.act),
});

export const toOpinion = (row: OpinionEntity): OpinionRow => ({
  id: row.id,
  submission: row.submission,
  stage: row.stage,
  criterion: row.criterion,
  opinion: row.opinion,
  sentence: row.sentence,
  by: row.userName,
  at: row.at.toISOString(),
});

export const toReviewer = (row: ReviewerEntity): ReviewerRow => ({
  userId: row.userId,
  name: row.userName,
  stage: row.stage,
  conflict: row.conflict,
});
