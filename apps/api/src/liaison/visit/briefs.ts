import { Injectable } from '@nestjs/common';
import type { OfflinePack, VisitBrief, VisitDetail } from '@yanzhen/contract/liaison/visit';
import { CREDIT_STANDINGS } from '@yanzhen/domain/credit/standing';
import { standingShownTo } from '@yanzhen/domain/credit/standing-sight';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { dueState } from '@yanzhen/domain/liaison/cadence';
import { Clock } from '../../platform/clock';
import { Registry } from '../../registry';
import { AssignmentService } from '../assignment/assignment.service';
import { Rules } from '../campaign/rules';
import { CareRepository } from '../care/care.repository';
import { CareListService } from '../care/care-list.service';
import { CorrectionRepository } from './correction.repository';
import { PromiseRepository } from './promise.repository';
import { RequestRepository } from './request.repository';
import { VisitReading } from './visit-reading';
import { VisitRepository } from './visit.repository';

const LAST_VISITS = 5;
/** Enterprises that a phone keeps. */
const KEPT = 100;

/** One page to read before a visit, and all of somebody's pages at once for places without signal. */
@Injectable()
export class Briefs {
  constructor(
    private readonly registry: Registry,
    private readonly assignments: AssignmentService,
    private readonly care: CareRepository,
    private readonly list: CareListService,
    private readonly rules: Rules,
    private readonly visits: VisitRepository,
    private readonly promises: PromiseRepository,
    private readonly requests: RequestRepository,
    private readonly corrections: CorrectionRepository,
    private readonly reading: VisitReading,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `registry.enterprise_not_found` */
  async of(reader: Reader, id: number): Promise<VisitBrief> {
    const enterprise = await this.registry.detail(reader, id);
    const today = this.clock.today();
    const { soonDays, yearlyQuota, confirmed } = await this.rules.now();
    const [care] = await this.care.of([id]);
    const next = await this.registry.outlook.of([id], today);
    const credit = await this.registry.columns.of('credit', [id], today);
    const standing = CREDIT_STANDINGS.find((one) => one === credit.get(id)) ?? null;
    return {
      enterprise,
      next: next.get(id) ?? null,
      credit: standingShownTo(reader.role, standing),
      people: (await this.assignments.ofEnterprise(reader, id)).filter(({ running }) => running),
      lastVisitOn: care?.lastVisitOn ?? null,
      dueOn: care?.dueOn ?? null,
      due: care ? dueState(care.dueOn, today, soonDays) : null,
      quota: { used: await this.visits.countIn(id, Number(today.slice(0, 4))), limit: yearlyQuota, confirmed },
      planned: await this.reading.rows(reader, await this.visits.plannedAt(id, today)),
      visits: await this.reading.rows(reader, await this.visits.ofEnterprise(id, LAST_VISITS)),
      promises: await this.reading.promiseRows(reader, await this.promises.openAt(id)),
      requests: await this.reading.requestRows(reader, await this.requests.openAt(id)),
      tickets: await this.registry.requests.open(reader, id),
      corrections: await this.reading.correctionRows(reader, await this.corrections.openAt(id)),
    };
  }

  /** The enterprises that are assigned to the reader; for somebody who sees a whole unit, none. */
  async pack(reader: Reader): Promise<OfflinePack> {
    const madeAt = this.clock.now().toISOString();
    if (reader.role !== 'leader' && reader.role !== 'liaison') return { madeAt, briefs: [], planned: [], cut: false };
    const { items, next } = await this.list.page(reader, { order: 'due' }, { size: KEPT });
    const briefs: VisitBrief[] = [];
    for (const { enterpriseId } of items) briefs.push(await this.of(reader, enterpriseId));
    const plans = await this.visits.page(reader, { state: 'planned', mine: true }, null, KEPT);
    const planned: VisitDetail[] = [];
    for (const plan of plans) planned.push(await this.reading.detail(reader, plan));
    return { madeAt, briefs, planned, cut: next !== null };
  }
}
