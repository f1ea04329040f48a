import { Injectable } from '@nestjs/common';
import { allFigures } from '@yanzhen/domain/exchange/interpret-facts';
import { type FactKey } from '@yanzhen/domain/registry/annual-facts';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { AuditTrail } from '../../audit';
import {
  type ActContext,
  type AppliedStep,
  moved,
  type StepOutcome,
  unchanged,
  type UndoOutcome,
  written,
} from '../../exchange';
import { Clock } from '../../platform/clock';
import type { AnnualFactsEntity } from '../facts/annual-facts.entity';
import { FactsRepository, type Held } from '../facts/facts.repository';
import { sees } from '../sight';
import { differingFigures, type FactsPayload } from './facts-plan';

/** What was there before, year by year; null for a year that the import brought. */
interface YearTrace {
  readonly year: number;
  readonly before: {
    readonly figures: Partial<Record<FactKey, number | null>>;
    readonly source: string;
    readonly verified: boolean;
    readonly lastImport: number | null;
  } | null;
}

/** Writes rows of figures, and takes them back. Always inside the engine's transaction; the caller derives the standing. */
@Injectable()
export class FactsWriting {
  constructor(
    private readonly facts: FactsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async write(held: Held | undefined, { years, versions }: FactsPayload, context: ActContext): Promise<StepOutcome> {
    if (!held || held.enterprise.state === 'merged' || !sees(context.reader, held.enterprise))
      return moved('not_in_register');
    const enterpriseId = held.enterprise.id;
    const known = new Map(held.facts.map((row) => [row.year, row]));
    const asPlanned = years.every(
      ({ year }) => versions === null || (known.get(year)?.version ?? 0) === versions[year],
    );
    if (!asPlanned) return moved('changed_since');
    const trace: YearTrace[] = [];
    for (const { year, figures } of years) {
      const row = known.get(year);
      if (row) {
        const differing = differingFigures(figures, row);
        if (Object.keys(differing).length > 0) trace.push(await this.change(row, differing, context));
      } else {
        await this.add(enterpriseId, year, figures, context);
        trace.push({ year, before: null });
      }
    }
    if (trace.length === 0) return unchanged(enterpriseId);
    await this.record(context, enterpriseId, 'import', { years: trace.map(({ year }) => year) });
    const outcome = trace.every(({ before }) => before === null) ? 'created' : 'changed';
    return written(outcome, enterpriseId, trace);
  }

  /** All years of a row or none: a year that somebody worked on since keeps the others. */
  async takeBack(held: Held | undefined, { trace }: AppliedStep, context: ActContext): Promise<UndoOutcome> {
    if (!held || !sees(context.reader, held.enterprise)) return 'changed_since';
    const { facts } = held;
    const enterpriseId = held.enterprise.id;
    const years = (trace as YearTrace[]).map((year) => ({
      ...year,
      row: facts.find((row) => row.year === year.year && row.lastImport === context.jobId),
    }));
    for (const { row } of years) if (!row) return 'changed_since';
    for (const { row, before } of years) {
      if (!row) continue;
      if (before === null) await this.facts.remove(row);
      else {
        const { figures, source, verified, lastImport } = before;
        await this.facts.change(row, { ...figures, source, verified, lastImport, updatedAt: this.clock.now() });
      }
    }
    await this.record(context, enterpriseId, 'import_undone', { years: years.map(({ year }) => year) });
    return 'undone';
  }

  private async change(
    row: AnnualFactsEntity,
    differing: Partial<Record<FactKey, number | null>>,
    { jobId, fileName }: ActContext,
  ): Promise<YearTrace> {
    const keys = Object.keys(differing) as FactKey[];
    const figures = Object.fromEntries(keys.map((key) => [key, row[key]]));
    const { source, verified, lastImport } = row;
    // Other figures are not those that somebody checked against papers.
    await this.facts.change(row, {
      ...differing,
      source: sourceOf(fileName),
      verified: false,
      lastImport: jobId,
      updatedAt: this.clock.now(),
    });
    return { year: row.year, before: { figures, source, verified, lastImport } };
  }

  private add(
    enterpriseId: number,
    year: number,
    figures: Partial<Record<FactKey, number>>,
    { jobId, fileName }: ActContext,
  ): Promise<void> {
    const marks = { source: sourceOf(fileName), verified: false, suspect: false, lastImport: jobId };
    return this.facts.add([{ enterpriseId, year, ...allFigures(figures), ...marks, updatedAt: this.clock.now() }]);
  }

  private record({ reader, fileName }: ActContext, subjectId: number, verb: string, after: object): Promise<void> {
    const act = `registry.facts.${verb}`;
    return this.audit.record({ by: reader, act, subjectKind: 'enterprise', subjectId, after: { ...after, fileName } });
  }
}

const sourceOf = (fileName: string): string => fileName.slice(0, ENTERPRISE_LIMITS.source);
