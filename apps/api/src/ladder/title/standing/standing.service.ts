import { Injectable } from '@nestjs/common';
import type { LiftSuspension, RestoreTitle, RevokeTitle, SuspendTitle } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { barredUntil, endWhenRevoked } from '@yanzhen/domain/ladder/title-life/revocation';
import { mustAct, type TitleAct } from '@yanzhen/domain/ladder/title-life/standing';
import { numberOf } from '@yanzhen/domain/ladder/title-life/title-rules';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { withCurrent } from '../../../platform/http/with-current';
import { Registry } from '../../../registry';
import { TitleRuleRepository } from '../rule/title-rule.repository';
import { toTitleRow } from '../title.dto';
import type { TitleEntity } from '../title.entity';
import { TitleRepository } from '../title.repository';

/** Which title is meant, and by whom. */
export interface TitleAt {
  readonly by: Reader;
  readonly enterpriseId: number;
  readonly id: number;
}

/** A title is suspended while it is checked, and revoked or cleared afterwards. */
@Injectable()
export class StandingService {
  constructor(
    private readonly db: Database,
    private readonly titles: TitleRepository,
    private readonly rules: TitleRuleRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  suspend(at: TitleAt, { version, on, why }: SuspendTitle): Promise<TitleEntity> {
    return this.act(at, 'suspend', version, ({ validTo }) => {
      this.mustBePast(on);
      if (validTo < on) throw new DomainError('title.over', 'rule', { validTo });
      return { suspendedOn: on, suspendedWhy: why.trim() };
    });
  }

  lift(at: TitleAt, { version, why }: LiftSuspension): Promise<TitleEntity> {
    return this.act(at, 'lift', version, () => ({ suspendedOn: null, suspendedWhy: null }), { why: why.trim() });
  }

  /** Ends on the day before; whether and how long the enterprise is barred follows from the ground. */
  async revoke(at: TitleAt, { version, on, ground, why, document }: RevokeTitle): Promise<TitleEntity> {
    const rules = await this.rules.all();
    return this.act(at, 'revoke', version, ({ validTo }) => {
      this.mustBePast(on);
      return {
        suspendedOn: null,
        suspendedWhy: null,
        revokedOn: on,
        revokedGround: ground,
        revokedWhy: why.trim(),
        revokedDocument: document?.trim() || null,
        plannedEnd: validTo,
        validTo: endWhenRevoked(validTo, on),
        barredUntil: barredUntil(ground, on, numberOf(rules, 'ban_years', on)),
      };
    });
  }

  /** For a revocation that was a mistake or was set aside: as if it had not been. */
  restore(at: TitleAt, { version, why }: RestoreTitle): Promise<TitleEntity> {
    const unmarked = { revokedOn: null, revokedGround: null, revokedWhy: null, revokedDocument: null };
    return this.act(
      at,
      'restore',
      version,
      ({ plannedEnd, validTo }) => ({
        ...unmarked,
        validTo: plannedEnd ?? validTo,
        plannedEnd: null,
        barredUntil: null,
      }),
      { why: why.trim() },
    );
  }

  /** @throws ChangedSince with the title as it is now, DomainError `title.act_out_of_turn` */
  private act(
    at: TitleAt,
    act: TitleAct,
    version: number,
    patchOf: (title: TitleEntity) => Partial<TitleEntity>,
    told: object = {},
  ): Promise<TitleEntity> {
    const { by, id } = at;
    const work = async () => {
      const before = await this.mustFind(at);
      if (before.version !== version) throw new DomainError('title.changed_since', 'conflict', { id, version });
      mustAct(before, act);
      const patch = patchOf(before);
      await this.titles.change({ id, version }, patch);
      const after = await this.mustFind(at);
      await this.audit.record({
        by,
        act: `ladder.title.${act}`,
        subjectKind: 'title',
        subjectId: id,
        before: toTitleRow(before),
        after: { ...toTitleRow(after), ...told },
      });
      return after;
    };
    return withCurrent(
      'title',
      () => this.db.transaction(work),
      async () => toTitleRow(await this.mustFind(at)),
    );
  }

  private async mustFind({ by, enterpriseId, id }: TitleAt): Promise<TitleEntity> {
    await this.registry.mustFind(by, enterpriseId);
    const title = await this.titles.one(enterpriseId, id);
    if (!title) throw new DomainError('title.not_found', 'not_found', { id });
    return title;
  }

  /** Nobody is suspended or revoked in advance. */
  private mustBePast(day: string): void {
    if (day > this.clock.today()) throw new DomainError('title.day_ahead', 'rule', { day });
  }
}
