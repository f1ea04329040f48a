import { Injectable } from '@nestjs/common';
import type { CorrectionRow, DecideCorrection } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { Correctable } from '@yanzhen/domain/liaison/visit';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { CorrectionRepository } from './correction.repository';
import type { VisitEntity } from './visit.entity';
import type { CorrectionEntity } from './visit-parts.entity';
import { VisitReading } from './visit-reading';
import { VisitRepository } from './visit.repository';

/** Facts of the register that a visitor found otherwise: proposed on the spot, verified by the county, changed only then. */
@Injectable()
export class Corrections {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
    private readonly corrections: CorrectionRepository,
    private readonly visits: VisitRepository,
    private readonly reading: VisitReading,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** In the caller's transaction. */
  async propose(
    by: Reader,
    { id: visitId, enterpriseId }: VisitEntity,
    field: Correctable,
    proposed: string,
  ): Promise<void> {
    const undecided = { state: 'open', decidedBy: null, decidedAt: null, reason: null } as const;
    const id = await this.corrections.add({ visitId, enterpriseId, field, proposed, ...undecided });
    const { unitCode, name } = await this.registry.mustFind(by, enterpriseId);
    await this.inbox.tell({
      to: { role: 'county', unitCode },
      key: `correction:${id}`,
      code: 'liaison.correction_proposed',
      details: { name },
      link: '/liaison/corrections',
    });
  }

  /** @throws ChangedSince with the correction as it is now. */
  decide(by: Reader, id: number, { version, accept, reason, seen }: DecideCorrection): Promise<CorrectionRow> {
    const work = async () => {
      const correction = await this.mustFind(by, id);
      if (correction.state !== 'open') throw new DomainError('correction.changed_since', 'conflict', { id });
      if (!accept && !reason?.trim()) throw new DomainError('liaison.refusal_reason_missing', 'invalid', { id });
      // Somebody changed the fact itself meanwhile: what was compared is not what is there.
      if (seen !== undefined && seen !== (await this.row(by, id)).present)
        throw new DomainError('correction.changed_since', 'conflict', { id });
      const state = accept ? 'accepted' : 'refused';
      const decision = { state, reason, decidedBy: by.userId, decidedAt: this.clock.now() } as const;
      await this.corrections.change({ id, version }, decision);
      if (accept) await this.registry.correct(by, correction.enterpriseId, { [correction.field]: correction.proposed });
      await this.audit.record({
        by,
        act: `liaison.correction.${accept ? 'accept' : 'refuse'}`,
        subjectKind: 'correction',
        subjectId: id,
        before: { state: correction.state },
        after: { state, field: correction.field, reason },
      });
      await this.tell(by, correction, state);
      return this.row(by, id);
    };
    return withCurrent(
      'correction',
      () => this.db.transaction(work),
      () => this.row(by, id),
    );
  }

  private async tell(by: Reader, { id, visitId, enterpriseId }: CorrectionEntity, state: string): Promise<void> {
    const [visit] = await this.visits.byIds([visitId]);
    const { name } = await this.registry.mustFind(by, enterpriseId);
    if (!visit || visit.userId === by.userId) return;
    await this.inbox.tell({
      to: { userId: visit.userId },
      key: `correction:${id}:${state}`,
      code: 'liaison.correction_decided',
      details: { name, accepted: state === 'accepted' },
      link: `/enterprises/${enterpriseId}/care`,
    });
  }

  private async row(reader: Reader, id: number): Promise<CorrectionRow> {
    const [row] = await this.reading.correctionRows(reader, [await this.mustFind(reader, id)]);
    return row;
  }

  private async mustFind(reader: Reader, id: number): Promise<CorrectionEntity> {
    const correction = await this.corrections.mustFind(id);
    if (!(await this.registry.byId(reader, correction.enterpriseId)))
      throw new DomainError('liaison.correction_not_found', 'not_found', { id });
    return correction;
  }
}
