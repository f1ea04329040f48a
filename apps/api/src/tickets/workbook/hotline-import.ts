import { Injectable } from '@nestjs/common';
import { interpretHotline } from '@yanzhen/domain/exchange/interpret-hotline';
import type { CellProblem } from '@yanzhen/domain/exchange/import';
import { type HotlineStep, planHotline } from '@yanzhen/domain/exchange/plan-hotline';
import { dataRows } from '@yanzhen/domain/exchange/rows';
import type { ActContext, AppliedStep, ImportKindHandler, PlanInput, PlannedStep, StepToApply } from '../../exchange';
import { type Finding, TicketMatching } from '../matching/ticket-matching';
import { HotlineUndo } from './hotline-undo';
import { HotlineWriter } from './hotline-writer';
import { type KnownOrder, ListedRepository } from './listed.repository';
import { askedOf, judged, payloadOf } from './order-payload';

/** Lists of work orders from the 12345 hotline: known by their number, each with how far it has come. */
@Injectable()
export class HotlineImport implements ImportKindHandler {
  readonly kind = 'hotline';
  readonly permission = 'ticket.match';

  constructor(
    private readonly matching: TicketMatching,
    private readonly listed: ListedRepository,
    private readonly writer: HotlineWriter,
    private readonly taking: HotlineUndo,
  ) {}

  async plan(input: PlanInput): Promise<PlannedStep[]> {
    const read = input.sheets.filter(({ mapping }) => mapping.kind === this.kind);
    const rows = read.flatMap(({ grid, mapping }) =>
      dataRows(grid, mapping).map((row) => ({
        record: interpretHotline(row, mapping),
        nameColumn: mapping.columns.find(({ field }) => field === 'name')?.column ?? null,
      })),
    );
    await input.progress(0, rows.length);
    const steps = planHotline(rows.map(({ record }) => record));
    const taken = steps.filter(({ action }) => action === 'take').map(({ record }) => record);
    const findings = await this.matching.find(taken.map(askedOf));
    const found = new Map(taken.map((record, at) => [record, findings[at]]));
    const known = await this.listed.known(taken.map(({ orderNo }) => orderNo));
    await input.progress(rows.length, rows.length);
    return steps.map((step, at) =>
      planned(step, found.get(step.record), known.get(step.record.orderNo), rows[at]?.nameColumn ?? null),
    );
  }

  apply(steps: readonly StepToApply[], context: ActContext) {
    return this.writer.apply(steps, context);
  }

  undo(steps: readonly AppliedStep[], context: ActContext) {
    return this.taking.undo(steps, context);
  }
}

function planned(
  { record, action, reason }: HotlineStep,
  finding: Finding | undefined,
  known: KnownOrder | undefined,
  nameColumn: number | null,
): PlannedStep {
  const payload = payloadOf(record);
  const taken = action === 'take' && payload !== null;
  const of = taken && known ? judged(known, payload) : { action: 'create' as const, reason: null };
  const { orderNo, title, enterprise, problems, sheet, row } = record;
  return {
    sheet,
    row,
    action: taken ? of.action : action === 'merge' ? 'merge' : 'reject',
    reason: taken ? of.reason : reason,
    name: enterprise ?? (`${orderNo} ${title}`.trim() || orderNo),
    problems: [...problems, ...unsure(finding, nameColumn, enterprise)],
    candidates: [],
    enterpriseId: finding?.enterpriseId ?? null,
    payload,
    before: known?.listed ? { id: known.ticket.id, digest: known.listed.digest, lastEvent: known.lastEvent } : null,
  };
}

/** Whose it is waits for a person after the import: pointed out here, told there. */
function unsure(finding: Finding | undefined, column: number | null, enterprise: string | null): CellProblem[] {
  if (!finding || finding.enterpriseId !== null || (finding.matches.length === 0 && finding.mentioned === null))
    return [];
  const code = finding.matches.length > 0 ? 'enterprise_unsure' : 'not_in_register';
  return [{ code, severity: 'hint', column, field: 'name', value: enterprise ?? finding.matches[0]?.told ?? '' }];
}
