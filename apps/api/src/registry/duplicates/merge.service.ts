import { Injectable } from '@nestjs/common';
import type { DuplicatePair, EnterpriseDetail, MergeEnterprise } from '@yanzhen/contract/registry/enterprise';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Accounts } from '../../identity';
import { ContactRepository } from '../attachments/contact.repository';
import { EvidenceRepository } from '../attachments/evidence.repository';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import type { EnterpriseEntity } from '../enterprise/enterprise.entity';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import { EnterpriseService } from '../enterprise/enterprise.service';
import { FormerNameRepository } from '../enterprise/former-name.repository';
import { newNames } from '../enterprise/new-names';
import { toEnterpriseRow } from '../enterprise/show';
import { FactsRepository } from '../facts/facts.repository';
import { Standings } from '../facts/standings';
import { EnterpriseListService } from '../list/enterprise-list.service';
import { MergedEnterprises } from '../merged-enterprises';
import { StatedFactRepository } from '../stated/stated-fact.repository';
import { DuplicatesRepository } from './duplicates.repository';

@Injectable()
export class MergeService {
  constructor(
    private readonly db: Database,
    private readonly duplicates: DuplicatesRepository,
    private readonly enterprises: EnterpriseRepository,
    private readonly service: EnterpriseService,
    private readonly list: EnterpriseListService,
    private readonly formerNames: FormerNameRepository,
    private readonly facts: FactsRepository,
    private readonly contacts: ContactRepository,
    private readonly evidence: EvidenceRepository,
    private readonly stated: StatedFactRepository,
    private readonly standings: Standings,
    private readonly merged: MergedEnterprises,
    private readonly accounts: Accounts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rows that may be one firm; a person decides. */
  async suggested(reader: Reader): Promise<DuplicatePair[]> {
    const pairs = await this.duplicates.pairs(reader);
    const rows = await this.enterprises.byIds(reader, [
      ...new Set(pairs.flatMap((pair) => [pair.leftId, pair.rightId])),
    ]);
    const beside = await this.list.beside(reader, rows);
    const byId = new Map(rows.map((row) => [row.id, toEnterpriseRow(row, beside.get(row.id))]));
    return pairs.flatMap(({ leftId, rightId, why }) => {
      const [left, right] = [byId.get(leftId), byId.get(rightId)];
      return left && right ? [{ left, right, why }] : [];
    });
  }

  /**
   * One of two goes: its names, contacts, evidence, accounts, and the years and statements that the other lacks, move over, its own row stays as
   * history under the state `merged`.
   * @throws ChangedSince with the enterprise that stays, DomainError `registry.merge_into_itself`, `registry.enterprise_merged`
   */
  merge(by: Reader, id: number, { version, into, intoVersion }: MergeEnterprise): Promise<EnterpriseDetail> {
    if (id === into) throw new DomainError('registry.merge_into_itself', 'rule', { id });
    return withCurrent(
      'registry',
      () => this.db.transaction(() => this.join(by, { id, version }, { id: into, version: intoVersion })),
      () => this.service.detail(by, into),
    );
  }

  private async join(by: Reader, from: Seen, into: Seen): Promise<EnterpriseDetail> {
    const goes = await this.enterprises.mustFindLiving(by, from.id);
    const stays = await this.enterprises.mustFindLiving(by, into.id);
    const updatedAt = this.clock.now();
    await this.enterprises.change(from, { state: 'merged', mergedInto: into.id, lastImport: null, updatedAt });
    await this.enterprises.change(into, { hasLeader: goes.hasLeader || stays.hasLeader, lastImport: null, updatedAt });
    await this.moveNames(goes, stays);
    await this.moveYears(from.id, into.id);
    await this.contacts.moveAll(from.id, into.id);
    await this.evidence.moveAll(from.id, into.id);
    await this.stated.moveMissing(from.id, into.id);
    await this.standings.rebuild([from.id, into.id]);
    await this.accounts.followEnterprise(from.id, into.id, by);
    await this.merged.tell({ from: from.id, into: into.id, by });
    const act = 'registry.enterprise.merge';
    const subject = { by, act, subjectKind: 'enterprise' };
    await this.audit.record({
      ...subject,
      subjectId: from.id,
      before: { state: goes.state },
      after: { state: 'merged', into: into.id },
    });
    await this.audit.record({
      ...subject,
      subjectId: into.id,
      after: { from: from.id, name: goes.name, uscc: goes.uscc },
    });
    return this.service.detail(by, into.id);
  }

  private async moveNames(goes: EnterpriseEntity, stays: EnterpriseEntity): Promise<void> {
    const names = [goes.name, ...(await this.formerNames.of(goes.id))];
    await this.formerNames.add(stays.id, newNames(names, [stays.name]));
  }

  private async moveYears(from: number, into: number): Promise<void> {
    const { facts } = await this.facts.hold([from, into]);
    const known = new Set(facts.filter(({ enterpriseId }) => enterpriseId === into).map(({ year }) => year));
    for (const { id, year, enterpriseId } of facts)
      if (enterpriseId === from && !known.has(year)) await this.facts.move(id, into);
  }
}

type Seen = Pick<EnterpriseEntity, 'id' | 'version'>;
