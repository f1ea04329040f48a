import { Injectable } from '@nestjs/common';
import { type CreditRecord, inForce, type RecordKind } from '@yanzhen/domain/credit/record';
import { type CreditRules, effectOf } from '@yanzhen/domain/credit/rules';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { RecordRepository } from './record/record.repository';
import { RuleVersions } from './rule/rule-versions';
import { PeriodRepository } from './standing/period.repository';
import { Standings } from './standing/standings';
import { StandingNews } from './standing/standing-news';

/** Whether somebody is on a list; `own`: a record of their own says so, not only a list that does not name them. */
export interface Listing {
  readonly listed: boolean;
  readonly own: boolean;
}

/** A record that stops an application on a day. */
export interface Blocking {
  readonly recordId: number;
  readonly kind: RecordKind;
  readonly document: string;
  readonly issuer: string;
  readonly decidedOn: string;
}

/** The few things that other rooms ask of the credit room. */
@Injectable()
export class Credit {
  constructor(
    /** News that an enterprise stands otherwise than was told before. */
    readonly news: StandingNews,
    private readonly records: RecordRepository,
    private readonly periods: PeriodRepository,
    private readonly versions: RuleVersions,
    private readonly standings: Standings,
  ) {}

  /** Derives the standing of everybody through time anew, from the records alone. */
  rebuildAll(): Promise<void> {
    return this.standings.rebuildAll();
  }

  /**
   * Where enterprises stand on a day, by all that is known now. Only those that the room was fed about: by a record of their own, or
   * by a list that reaches back to the day; of the others nobody knows anything.
   */
  async standingOf(enterpriseIds: readonly number[], day: string): Promise<Map<number, CreditStanding>> {
    const others = await this.periods.on(enterpriseIds, day);
    const since = await this.records.listedSince();
    const fed =
      since !== null && since <= day
        ? new Set(enterpriseIds)
        : new Set(await this.records.decidedBy(enterpriseIds, day));
    return new Map(enterpriseIds.filter((id) => fed.has(id)).map((id) => [id, others.get(id) ?? 'normal']));
  }

  /** Who is on a list on a day; nothing of those whom neither a record nor an imported list tells anything. */
  async listedOn(enterpriseIds: readonly number[], day: string): Promise<Map<number, Listing>> {
    const standings = await this.standingOf(enterpriseIds, day);
    const own = new Set(await this.records.decidedBy(enterpriseIds, day));
    return new Map([...standings].map(([id, standing]) => [id, { listed: standing === 'blocked', own: own.has(id) }]));
  }

  /** What stops an enterprise on a day, the latest decision first. */
  async blocking(enterpriseId: number, day: string): Promise<Blocking[]> {
    const records = await this.records.ofEnterprise(enterpriseId);
    const rules = await this.versions.on(day);
    return records
      .filter((record) => blocks(record, day, rules))
      .map(({ id, kind, document, issuer, decidedOn }) => ({ recordId: id, kind, document, issuer, decidedOn }));
  }

  /** @throws DomainError `credit.blocked` with the record that stops it. */
  async mustBeOpen(enterpriseId: number, day: string): Promise<void> {
    const [first] = await this.blocking(enterpriseId, day);
    if (!first) return;
    const { kind, document, issuer, decidedOn } = first;
    throw new DomainError('credit.blocked', 'rule', { kind, document, issuer, decidedOn });
  }
}

const blocks = (record: CreditRecord, day: string, rules: CreditRules): boolean =>
  inForce(record, day) && effectOf(record, rules).effect === 'blocks';
