import { Injectable } from '@nestjs/common';
import type { Candidate } from '@yanzhen/contract/exchange/import';
import { interpretLedger } from '@yanzhen/domain/exchange/interpret-liaison';
import { ledgerYear } from '@yanzhen/domain/exchange/ledger-year';
import { nameIndex } from '@yanzhen/domain/exchange/match-name';
import { ledgerCandidates, type LedgerMention, planLedger } from '@yanzhen/domain/exchange/plan-liaison';
import { dataRows } from '@yanzhen/domain/exchange/rows';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { runsOn } from '@yanzhen/domain/liaison/assignment';
import type {
  ActContext,
  AppliedStep,
  ImportKindHandler,
  MappedSheet,
  PlanInput,
  PlannedStep,
  StepToApply,
} from '../../exchange';
import { Registry } from '../../registry';
import { AssignmentRepository } from '../assignment/assignment.repository';
import { CampaignRepository } from '../campaign/campaign.repository';
import { OfficerRepository } from '../officer/officer.repository';
import { candidatesOf, type Held, toStep } from './ledger-step';
import { LedgerWriter } from './ledger-writer';

/** Ledgers of who looks after whom: a leader and a chief to a row, several enterprises in one cell, names instead of codes. */
@Injectable()
export class LedgerImport implements ImportKindHandler {
  readonly kind = 'liaison';
  readonly permission = 'liaison.assign';

  constructor(
    private readonly registry: Registry,
    private readonly assignments: AssignmentRepository,
    private readonly officers: OfficerRepository,
    private readonly campaigns: CampaignRepository,
    private readonly writer: LedgerWriter,
  ) {}

  async plan(input: PlanInput): Promise<PlannedStep[]> {
    const { reader, today } = input;
    const sheets = input.sheets.filter(({ mapping }) => mapping.kind === this.kind);
    const { index, candidates } = await this.names(reader);
    const campaignId = await this.campaignOn(today);
    const steps: PlannedStep[] = [];
    for (const sheet of sheets) {
      const { year, mentions } = mentionsOf(sheet, today, (records) => planLedger(records, index, candidates));
      await input.progress(steps.length, steps.length + mentions.length);
      const held = await this.held(mentions, today);
      const terms = { campaignId, startsOn: year === null ? today : `${year}-01-01` };
      steps.push(...mentions.map((mention) => toStep(mention, held.get(mention.entry?.id ?? 0) ?? null, terms)));
      await input.progress(steps.length, steps.length);
    }
    return campaignId === 0 ? steps.map(withoutCampaign) : steps;
  }

  apply(steps: readonly StepToApply[], context: ActContext) {
    return this.writer.apply(steps, context);
  }

  undo(steps: readonly AppliedStep[], context: ActContext) {
    return this.writer.undo(steps, context);
  }

  async candidatesNow(steps: readonly StepToApply[], reader: Reader): Promise<Candidate[][]> {
    const { candidates } = await this.names(reader);
    return steps.map(({ name }) => candidatesOf(candidates(name)));
  }

  private async names(reader: Reader) {
    const entries = await this.registry.matchIndex(reader);
    const index = nameIndex(entries);
    return { index, candidates: ledgerCandidates(index, entries) };
  }

  /** The one that began last of those that run; 0 for none. */
  private async campaignOn(today: string): Promise<number> {
    return (await this.campaigns.all()).find((campaign) => runsOn(campaign, today))?.id ?? 0;
  }

  private async held(mentions: readonly LedgerMention[], today: string): Promise<Map<number, Held>> {
    const ids = [...new Set(mentions.flatMap(({ entry }) => entry?.id ?? []))];
    const running = await this.assignments.running(ids, today);
    const people = await this.officers.byIds([...new Set(running.map(({ officerId }) => officerId))]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const held = new Map(ids.map((id): [number, Held] => [id, { leaders: new Set(), chief: null }]));
    for (const { enterpriseId, officerId, role } of running) {
      const one = held.get(enterpriseId);
      const name = names.get(officerId) ?? '';
      if (role === 'leader') one?.leaders.add(name);
      if (one && role === 'chief') one.chief = name;
    }
    return held;
  }
}

function mentionsOf(
  { grid, mapping }: MappedSheet,
  today: string,
  plan: (records: Records) => readonly LedgerMention[],
) {
  const year = ledgerYear(grid, mapping);
  const completed = year ?? Number(today.slice(0, 4));
  return { year, mentions: plan(dataRows(grid, mapping).map((row) => interpretLedger(row, mapping, completed))) };
}

type Records = Parameters<typeof planLedger>[0];

/** There is nothing to record it under. */
const withoutCampaign = (step: PlannedStep): PlannedStep => ({
  ...step,
  action: 'reject',
  reason: 'campaign_missing',
  candidates: [],
});
