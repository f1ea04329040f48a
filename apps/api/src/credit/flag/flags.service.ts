import { Injectable } from '@nestjs/common';
import type { DecideFlag, EndFlag, FlagRow, FlagsOfEnterprise, ProposeFlag } from '@yanzhen/contract/credit/flag';
import { earnedFlags } from '@yanzhen/domain/credit/flag/earned';
import { fallOf, mustBeSound, mustDecide } from '@yanzhen/domain/credit/flag/given';
import { flagSight, mayShow } from '@yanzhen/domain/credit/flag/sight';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { Credit } from '../credit';
import { RuleVersions } from '../rule/rule-versions';
import { RecordRepository } from '../record/record.repository';
import type { FlagEntity } from './flag.entity';
import { FlagRepository } from './flag.repository';
import { toFlagRow } from './show-flag';

/** Flags of enterprises: proposed by one, decided on by another, ended with a reason. */
@Injectable()
export class FlagsService {
  constructor(
    private readonly db: Database,
    private readonly flags: FlagRepository,
    private readonly records: RecordRepository,
    private readonly registry: Registry,
    private readonly credit: Credit,
    private readonly versions: RuleVersions,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Both kinds, as far as the reader's task needs them. @throws DomainError `registry.enterprise_not_found` */
  async ofEnterprise(reader: Reader, enterpriseId: number): Promise<FlagsOfEnterprise> {
    await this.registry.mustFind(reader, enterpriseId);
    const sight = flagSight(reader);
    const today = this.clock.today();
    const records = await this.records.ofEnterprise(enterpriseId);
    const documents = new Map(records.map(({ id, document, issuer }) => [id, document || issuer]));
    const rows = await this.flags.ofEnterprise(enterpriseId);
    return {
      earned: earnedFlags(records, today, await this.versions.all())
        .filter((flag) => mayShow(sight, flag))
        .map(({ use, tone, lastDay, recordIds }) => ({
          ...{ use, tone, lastDay },
          grounds: recordIds.map((id) => documents.get(id) ?? ''),
        })),
      given: rows
        .filter(({ useFor: use, tone }) => mayShow(sight, { use, tone }))
        .map((row) => toFlagRow(row, today, reader)),
    };
  }

  /** @throws DomainError `flag.term_…`, `flag.partner_missing`, `flag.caution_impossible`, `registry.enterprise_not_found` */
  propose(by: Reader, enterpriseId: number, input: ProposeFlag): Promise<FlagRow> {
    const partner = input.partner?.trim() || null; // prettier-ignore
    return this.db.transaction(async () => {
      const firm = await this.registry.mustFind(by, enterpriseId);
      mustBeSound({ ...input, partner }, this.clock.today());
      if (firm.state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: enterpriseId });
      await this.mustBeFree(enterpriseId, input);
      const { use, tone, fromOn, untilOn } = input;
      const said = { tone, partner, reason: input.reason.trim(), fromOn, untilOn };
      const none = { decidedBy: null, decidedAt: null, note: null, groundFellOn: null };
      const id = await this.flags.add({
        ...{ enterpriseId, useFor: use, ...said, state: 'proposed', ...none },
        ...{ proposedById: by.userId, proposedBy: by.name, proposedAt: this.clock.now() },
        ...{ revokedBy: null, revokedAt: null, revokeReason: null },
      });
      await this.record(by, 'credit.flag.propose', id, { enterpriseId, use, ...said });
      await this.inbox.tell({
        to: { role: 'bureau' },
        key: `flag:${id}:proposed`,
        code: 'flag.proposed',
        details: { name: firm.name },
        link: `/credit-flags?use=${use}&show=waiting`,
      });
      return this.shown(by, id);
    });
  }

  /** @throws DomainError `flag.second_person_needed`, `flag.decided_already`, `flag.reason_missing`; ChangedSince */
  decide(by: Reader, id: number, { version, approve, note }: DecideFlag): Promise<FlagRow> {
    return this.changing(by, { id, version }, 'credit.flag.decide', async (flag) => {
      mustDecide(flag, by.userId);
      if (approve) await this.mustBeFree(flag.enterpriseId, { use: flag.useFor, tone: flag.tone });
      if (!approve && !note?.trim()) throw new DomainError('flag.reason_missing', 'rule', {});
      const state = approve ? ('active' as const) : ('refused' as const);
      return { state, decidedBy: by.name, decidedAt: this.clock.now(), note: note?.trim() || null }; // prettier-ignore
    });
  }

  /** @throws DomainError `flag.not_standing`; ChangedSince */
  revoke(by: Reader, id: number, { version, reason }: EndFlag): Promise<FlagRow> {
    return this.changing(by, { id, version }, 'credit.flag.revoke', (flag) => {
      if (flag.state !== 'active') throw new DomainError('flag.not_standing', 'rule', { state: flag.state });
      return { state: 'revoked', revokedBy: by.name, revokedAt: this.clock.now(), revokeReason: reason.trim() };
    });
  }

  /** Its ground fell, and it stays all the same, for a reason. @throws DomainError `flag.not_due`; ChangedSince */
  keep(by: Reader, id: number, { version, reason }: EndFlag): Promise<FlagRow> {
    return this.changing(by, { id, version }, 'credit.flag.keep', (flag) => {
      if (flag.state !== 'active' || flag.groundFellOn === null) throw new DomainError('flag.not_due', 'rule', {});
      return { groundFellOn: null, note: reason.trim() };
    });
  }

  private changing(
    by: Reader,
    seen: { id: number; version: number },
    act: string,
    patchOf: (flag: FlagEntity) => Partial<FlagEntity> | Promise<Partial<FlagEntity>>,
  ): Promise<FlagRow> {
    const work = async () => {
      const before = await this.mustSee(by, seen.id);
      // Before its rules are asked: they would speak of what somebody else has made of it.
      if (before.version !== seen.version) throw new DomainError('flag.changed_since', 'conflict', { ...seen });
      const { decidedAt, revokedAt, ...patch } = await patchOf(before);
      await this.flags.change(seen, { ...patch, ...(decidedAt && { decidedAt }), ...(revokedAt && { revokedAt }) });
      await this.record(by, act, seen.id, patch, { state: before.state, use: before.useFor });
      return this.shown(by, seen.id);
    };
    return withCurrent(
      'flag',
      () => this.db.transaction(work),
      () => this.shown(by, seen.id),
    );
  }

  /** @throws DomainError `flag.firm_blocked`: no favour is given to whoever is on a list. */
  private async mustBeFree(enterpriseId: number, { use, tone }: Pick<ProposeFlag, 'use' | 'tone'>): Promise<void> {
    const standing = (await this.credit.standingOf([enterpriseId], this.clock.today())).get(enterpriseId) ?? 'normal';
    if (fallOf({ use, tone, state: 'active' }, standing) !== 'none')
      throw new DomainError('flag.firm_blocked', 'rule', {});
  }

  /** @throws DomainError `flag.flag_not_found`, also for a flag of an enterprise out of sight. */
  private async mustSee(reader: Reader, id: number): Promise<FlagEntity> {
    const flag = await this.flags.mustFind(id);
    if (!(await this.registry.byId(reader, flag.enterpriseId)))
      throw new DomainError('flag.flag_not_found', 'not_found', { id });
    return flag;
  }

  private async shown(reader: Reader, id: number): Promise<FlagRow> {
    return toFlagRow(await this.mustSee(reader, id), this.clock.today(), reader);
  }

  private record(by: Reader, act: string, subjectId: number, after: object, before: object | null = null) {
    return this.audit.record({ by, act, subjectKind: 'credit_flag', subjectId, before, after });
  }
}
