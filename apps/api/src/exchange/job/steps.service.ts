import { Injectable } from '@nestjs/common';
import type { Candidate, Decide, Decision, ProblemRow, StepRow } from '@yanzhen/contract/exchange/import';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { stepToApply } from '../engine/step-of';
import { ImportKinds } from '../import-kinds';
import { ImportActs } from './import-acts';
import type { ImportJobEntity } from './import-job.entity';
import { ImportJobRepository } from './import-job.repository';
import { ImportProblemRepository } from './import-problem.repository';
import type { ImportStepEntity } from './import-step.entity';
import { ImportStepRepository } from './import-step.repository';
import { readerOfJob } from './reader-of-job';
import { type ProblemsQuery, type StepsQuery, toProblemRow, toStepRow } from './import-steps.dto';

/** What the dry run found, row by row, and what people decided about it. */
@Injectable()
export class StepsService {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly jobs: ImportJobRepository,
    private readonly steps: ImportStepRepository,
    private readonly problems: ImportProblemRepository,
    private readonly acts: ImportActs,
  ) {}

  async stepsOf(reader: Reader, id: number, { cursor, action, reason }: StepsQuery): Promise<Page<StepRow>> {
    const job = await this.jobs.mustFind(reader, id);
    const [after = -1] = cursor ? numbersOf(cursor, 1) : [];
    const filter = { ...(action ? { counted: action } : {}), ...(reason ? { reason } : {}) };
    const { rows, count } = await this.steps.page(id, filter, after, PAGE_SIZE);
    const candidates = await this.candidatesOf(reader, job, rows);
    return pageOf(
      rows,
      PAGE_SIZE,
      count,
      ({ seq }) => [seq],
      (step) => toStepRow(step, candidates.get(step.id) ?? []),
    );
  }

  async problemsOf(reader: Reader, id: number, { cursor, ...filter }: ProblemsQuery): Promise<Page<ProblemRow>> {
    await this.jobs.mustFind(reader, id);
    const [seq, last] = cursor ? numbersOf(cursor, 2) : [];
    const after = seq === undefined || last === undefined ? null : ([seq, last] as const);
    const wanted = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
    const { rows, count } = await this.problems.page(id, wanted, after, PAGE_SIZE);
    return pageOf(rows, PAGE_SIZE, count, ({ stepSeq, id: key }) => [stepSeq, key], toProblemRow);
  }

  decide(reader: Reader, id: number, { version, decisions }: Decide): Promise<ImportJobEntity> {
    return this.acts.ask({
      act: 'decide',
      reader,
      id,
      version,
      already: [],
      decide: async (job) => {
        const rows = await this.steps.byIds(
          id,
          decisions.map(({ stepId }) => stepId),
        );
        const candidates = await this.candidatesOf(reader, job, rows);
        for (const decision of decisions) {
          const step = rows.find((row) => row.id === decision.stepId);
          mustBeOpen(step, decision, candidates.get(decision.stepId) ?? []);
          await this.steps.change(decision.stepId, { decision: decision.enterpriseId, state: 'waiting' });
        }
        return { finishedAt: job.finishedAt };
      },
    });
  }

  /** After the run an enterprise of the same file may be meant: its room is asked again. */
  private async candidatesOf(
    reader: Reader,
    job: ImportJobEntity,
    rows: readonly ImportStepEntity[],
  ): Promise<Map<number, Candidate[]>> {
    const known = new Map(rows.map(({ id, candidates }) => [id, candidates]));
    const handler = job.kind && job.state === 'done' ? this.kinds.byKind(job.kind) : null;
    const open = rows.filter(({ counted, wave }) => counted === 'review' && wave === 0);
    if (!handler?.candidatesNow || open.length === 0) return known;
    const now = await handler.candidatesNow(open.map(stepToApply), readerOfJob(job, reader));
    open.forEach(({ id, candidates }, index) => known.set(id, now[index] ?? candidates));
    return known;
  }
}

/** @throws DomainError when the row is not there, not open, or the enterprise was not among those offered. */
function mustBeOpen(step: ImportStepEntity | undefined, { stepId, enterpriseId }: Decision, offered: Candidate[]) {
  if (!step) throw new DomainError('exchange.step_not_found', 'not_found', { stepId });
  if (step.action !== 'review' || step.wave > 0 || step.state === 'idle')
    throw new DomainError('exchange.step_not_open', 'rule', { stepId });
  if (enterpriseId !== 0 && !offered.some((candidate) => candidate.enterpriseId === enterpriseId))
    throw new DomainError('exchange.candidate_unknown', 'rule', { stepId, enterpriseId });
}
