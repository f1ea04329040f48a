import { Injectable, type OnModuleInit } from '@nestjs/common';
import { interpretFacts } from '@yanzhen/domain/exchange/interpret-facts';
import { nameIndex } from '@yanzhen/domain/exchange/match-name';
import { readSheets } from '@yanzhen/domain/exchange/read-sheets';
import {
  type ActContext,
  type AppliedStep,
  type ImportKindHandler,
  ImportKinds,
  type PlanInput,
  type PlannedStep,
  type StepOutcome,
  type StepToApply,
  type UndoOutcome,
} from '../../exchange';
import { MatchIndexRepository } from '../enterprise/match-index.repository';
import { FactsRepository } from '../facts/facts.repository';
import { Standings } from '../facts/standings';
import { type FactsPayload, factsSteps, linkedIds, planned, type StoredFacts } from './facts-plan';
import { FactsWriting } from './facts-writing';

/** 年度数据: figures join by code, else by the exact name; the engine of the exchange room drives it. */
@Injectable()
export class AnnualFactsImport implements ImportKindHandler, OnModuleInit {
  readonly kind = 'annual-facts';
  readonly permission = 'registry.facts.write';

  constructor(
    private readonly kinds: ImportKinds,
    private readonly index: MatchIndexRepository,
    private readonly facts: FactsRepository,
    private readonly writing: FactsWriting,
    private readonly standings: Standings,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async plan({ sheets, reader, progress }: PlanInput): Promise<PlannedStep[]> {
    const records = readSheets(
      sheets.map(({ grid }) => grid),
      sheets.map(({ mapping }) => mapping),
      this.kind,
      interpretFacts,
    );
    await progress(0, records.length);
    const steps = factsSteps(records, nameIndex(await this.index.all(reader)));
    const stored = await this.storedOf(linkedIds(steps));
    await progress(records.length, records.length);
    return steps.map((step) => planned(step, stored));
  }

  async apply(steps: readonly StepToApply[], context: ActContext): Promise<StepOutcome[]> {
    const outcomes: StepOutcome[] = [];
    for (const step of steps) {
      const target = step.decision ?? step.enterpriseId;
      const payload = step.payload as FactsPayload | null;
      outcomes.push(
        payload && target !== null
          ? await this.writing.write(target, payload, context)
          : { outcome: 'unchanged', reason: null, enterpriseId: step.enterpriseId, trace: null },
      );
    }
    await this.rebuild(outcomes.filter(({ trace }) => trace !== null));
    return outcomes;
  }

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const outcomes: UndoOutcome[] = [];
    for (const step of steps) outcomes.push(await this.writing.takeBack(step, context));
    await this.rebuild(steps);
    return outcomes;
  }

  private rebuild(steps: readonly { enterpriseId: number | null }[]): Promise<void> {
    return this.standings.rebuild([...new Set(steps.flatMap(({ enterpriseId }) => enterpriseId ?? []))]);
  }

  private async storedOf(enterpriseIds: readonly number[]): Promise<StoredFacts> {
    const byEnterprise = new Map(enterpriseIds.map((id) => [id, [] as Awaited<ReturnType<FactsRepository['of']>>]));
    for (const row of await this.facts.ofMany(enterpriseIds)) byEnterprise.get(row.enterpriseId)?.push(row);
    return byEnterprise;
  }
}
