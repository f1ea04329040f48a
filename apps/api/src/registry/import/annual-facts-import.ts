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
  targetOf,
  unchanged,
  type UndoOutcome,
} from '../../exchange';
import { MatchIndexRepository } from '../enterprise/match-index.repository';
import { FactsRepository, type Held } from '../facts/facts.repository';
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

  async plan(input: PlanInput): Promise<PlannedStep[]> {
    const { sheets, reader } = input;
    const records = readSheets(
      sheets.map(({ grid }) => grid),
      sheets.map(({ mapping }) => mapping),
      this.kind,
      interpretFacts,
    );
    await input.progress(0, records.length);
    const steps = factsSteps(records, nameIndex(await this.index.all(reader)));
    const stored = await this.storedOf(linkedIds(steps));
    await input.progress(records.length, records.length);
    return steps.map((step) => planned(step, stored));
  }

  async apply(steps: readonly StepToApply[], context: ActContext): Promise<StepOutcome[]> {
    const outcomes = await this.eachHeld(steps, targetOf, (step, held) => {
      const payload = step.payload as FactsPayload | null;
      return payload && targetOf(step) !== null
        ? this.writing.write(held, payload, context)
        : Promise.resolve(unchanged(step.enterpriseId));
    });
    await this.rebuild(outcomes.filter(({ trace }) => trace !== null));
    return outcomes;
  }

  async undo(steps: readonly AppliedStep[], context: ActContext): Promise<UndoOutcome[]> {
    const ofEnterprise = ({ enterpriseId }: AppliedStep) => enterpriseId;
    const outcomes = await this.eachHeld(steps, ofEnterprise, (step, held) =>
      this.writing.takeBack(held, step, context),
    );
    await this.rebuild(steps);
    return outcomes;
  }

  /** Step by step; the enterprises are held all at once, and looked at again when a second step goes to the same one. */
  private async eachHeld<S, T>(
    steps: readonly S[],
    idOf: (step: S) => number | null,
    work: (step: S, held: Held | undefined) => Promise<T>,
  ): Promise<T[]> {
    const held = await this.facts.heldBy(steps.flatMap((step) => idOf(step) ?? []));
    const touched = new Set<number>();
    const results: T[] = [];
    for (const step of steps) {
      const id = idOf(step) ?? 0;
      const now = touched.has(id) ? await this.facts.heldBy([id]) : held;
      touched.add(id);
      results.push(await work(step, now.get(id)));
    }
    return results;
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

/** Where the figures go: what a person chose, or what the row itself named. */
