import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Candidate } from '@yanzhen/contract/exchange/import';
import { interpretEnterprise } from '@yanzhen/domain/exchange/interpret-enterprises';
import { readSheets } from '@yanzhen/domain/exchange/read-sheets';
import type { Reader } from '@yanzhen/domain/identity/reader';
import {
  type ActContext,
  type AppliedStep,
  type ImportKindHandler,
  ImportKinds,
  type PlanInput,
  type PlannedStep,
  type StepOutcome,
  type StepToApply,
  unchanged,
  type UndoOutcome,
} from '../../exchange';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import { FormerNameRepository } from '../enterprise/former-name.repository';
import { sees } from '../sight';
import { EnterpriseWriting } from './enterprise-writing';
import { candidateOf, type EnterprisePayload, planEnterprises, type Stored, withinUnit } from './enterprises-plan';

/** 企业名录: rows join by code; the engine of the exchange room drives it. */
@Injectable()
export class EnterprisesImport implements ImportKindHandler, OnModuleInit {
  readonly kind = 'enterprises';
  readonly permission = 'registry.write';

  constructor(
    private readonly kinds: ImportKinds,
    private readonly enterprises: EnterpriseRepository,
    private readonly formerNames: FormerNameRepository,
    private readonly writing: EnterpriseWriting,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async plan(input: PlanInput): Promise<PlannedStep[]> {
    const { sheets, reader, today } = input;
    const records = readSheets(
      sheets.map(({ grid }) => grid),
      sheets.map(({ mapping }) => mapping),
      this.kind,
      (row, mapping) => interpretEnterprise(row, mapping, today),
    ).map(withinUnit(reader));
    await input.progress(0, records.length);
    const stored = await this.storedBy(records.flatMap(({ uscc }) => uscc ?? []));
    const steps = planEnterprises(records, stored, reader);
    await input.progress(records.length, records.length);
    return steps;
  }

  async apply(steps: readonly StepToApply[], context: ActContext): Promise<StepOutcome[]> {
    const outcomes: StepOutcome[] = [];
    for (const step of steps) outcomes.push(await this.applyOne(step, context));
    await this.writing.derive(outcomes);
    return outcomes;
  }

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const outcomes: UndoOutcome[] = [];
    for (const step of steps) outcomes.push(await this.writing.takeBack(step, context));
    return outcomes;
  }

  /** After the run the first row of the code has become an enterprise. */
  async candidatesNow(steps: readonly StepToApply[], reader: Reader): Promise<Candidate[][]> {
    const stored = await this.storedBy(steps.flatMap((step) => payloadOf(step)?.values.uscc ?? []));
    return steps.map((step) => {
      const known = stored.get(payloadOf(step)?.values.uscc ?? '');
      return known && sees(reader, known.row) ? [candidateOf(known.row)] : [];
    });
  }

  private applyOne(step: StepToApply, context: ActContext): Promise<StepOutcome> {
    const payload = payloadOf(step);
    if (payload && step.action === 'create') return this.writing.create(payload.values, context);
    if (payload && step.action === 'change' && step.enterpriseId !== null)
      return this.writing.change({ id: step.enterpriseId, version: payload.version }, payload.values, context);
    if (payload && step.action === 'review' && step.decision !== null)
      return this.writing.keepAsFormerName(step.decision, payload.values, context);
    return Promise.resolve(unchanged(step.enterpriseId));
  }

  private async storedBy(usccs: readonly string[]): Promise<Map<string, Stored>> {
    const rows = await this.enterprises.byUsccs([...new Set(usccs)]);
    const formerNames = await this.formerNames.ofMany(rows.map(({ id }) => id));
    return new Map(rows.map((row) => [row.uscc, { row, formerNames: formerNames.get(row.id) ?? [] }]));
  }
}

/** Null for merged rows: what they know went into the first one. */
const payloadOf = (step: StepToApply) => step.payload as EnterprisePayload | null;
