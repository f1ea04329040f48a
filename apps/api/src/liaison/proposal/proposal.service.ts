import { Injectable } from '@nestjs/common';
import type { Proposal, ProposalInput, ProposalLine, ProposalMade } from '@yanzhen/contract/liaison/proposal';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Accounts } from '../../identity';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { OfficerRepository } from '../officer/officer.repository';
import type { ProposalEntity } from './proposal.entity';
import { ProposalRepository } from './proposal.repository';
import { ProposalRuns } from './proposal-runs';
import { Spreading } from './spreading';

/** A proposal is made, shown, and applied as it was shown. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly db: Database,
    private readonly spreading: Spreading,
    private readonly proposals: ProposalRepository,
    private readonly runs: ProposalRuns,
    private readonly officers: OfficerRepository,
    private readonly registry: Registry,
    private readonly accounts: Accounts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Nothing is assigned yet. */
  make(by: Reader, { role, campaignId, startsOn, unitCode, most }: ProposalInput): Promise<ProposalMade> {
    const terms = { role, campaignId, startsOn, most, unitCode: by.role === 'county' ? by.unitCode : unitCode };
    return this.db.transaction(async () => {
      const shares = await this.spreading.of(by, terms);
      const [account] = await this.accounts.byIds([by.userId]);
      const given = shares.filter(({ officerId }) => officerId !== null).length;
      const now = this.clock.now();
      const fresh = { state: 'draft', done: 0, refused: 0, createdAt: now, finishedAt: null } as const;
      const who = { username: account?.username ?? '', byName: by.name };
      const id = await this.proposals.add({ ...terms, ...fresh, ...who, total: shares.length, given }, shares);
      return { id };
    });
  }

  async one(reader: Reader, id: number): Promise<Proposal> {
    return this.shown(await this.mustFind(reader, id));
  }

  async lines(reader: Reader, id: number, cursor: string | undefined): Promise<Page<ProposalLine>> {
    const { total } = await this.mustFind(reader, id);
    const after = cursor === undefined ? 0 : wholeNumber(keysOf(cursor, 1)[0]);
    const rows = await this.proposals.lines(id, after, PAGE_SIZE + 1);
    const tiers = await this.registry.columns.of(
      'tier',
      rows.map(({ enterpriseId }) => enterpriseId),
      this.clock.today(),
    );
    return pageOf(
      rows,
      PAGE_SIZE,
      Math.min(total, COUNT_CAP + 1),
      (row) => [row.id],
      ({ leftWhy, ...row }) => ({
        ...row,
        tier: (tiers.get(row.enterpriseId) ?? null) as TitleKind | null,
        left: leftWhy,
      }),
    );
  }

  /** The work goes on after the answer. @throws ChangedSince, DomainError `liaison.proposal_applied` */
  apply(by: Reader, id: number, version: number): Promise<Proposal> {
    const work = async () => {
      const proposal = await this.mustFind(by, id);
      if (proposal.state !== 'draft') throw new DomainError('liaison.proposal_applied', 'conflict', {});
      await this.proposals.change({ id, version }, { state: 'applying' });
      const { role, campaignId, startsOn, given } = proposal;
      await this.audit.record({
        by,
        act: 'liaison.proposal.apply',
        subjectKind: 'proposal',
        subjectId: id,
        after: { role, campaignId, startsOn, given },
      });
      this.db.afterCommit(() => this.runs.inBackground());
      return this.one(by, id);
    };
    return withCurrent(
      'liaison',
      () => this.db.transaction(work),
      () => this.one(by, id),
    );
  }

  /** A county sees its own. @throws DomainError `liaison.proposal_not_found` */
  private async mustFind(reader: Reader, id: number): Promise<ProposalEntity> {
    const found = await this.proposals.byId(id);
    if (!found || (reader.role === 'county' && found.unitCode !== reader.unitCode))
      throw new DomainError('liaison.proposal_not_found', 'not_found', { id });
    return found;
  }

  private async shown(proposal: ProposalEntity): Promise<Proposal> {
    const shares = await this.proposals.shares(proposal.id);
    const ids = shares.map(({ officerId }) => officerId);
    const people = new Map((await this.officers.byIds(ids)).map((one) => [one.id, one]));
    const loads = await this.officers.loads(ids, this.clock.today());
    const left = await this.proposals.left(proposal.id);
    const { id, version, role, campaignId, startsOn, unitCode, most, state, total, given, done, refused } = proposal;
    return {
      ...{ id, version, role, campaignId, startsOn, unitCode, most, state, total, given, done, refused },
      left: { no_officer: left.get('no_officer') ?? 0, all_full: left.get('all_full') ?? 0 },
      people: shares.map(({ officerId, more }) => ({
        officerId,
        name: people.get(officerId)?.name ?? '',
        post: people.get(officerId)?.post ?? null,
        unitCode: people.get(officerId)?.unitCode ?? null,
        before: loads.find((load) => load.officerId === officerId && load.role === proposal.role)?.enterprises ?? 0,
        more,
      })),
      by: proposal.byName,
      createdAt: proposal.createdAt.toISOString(),
      finishedAt: proposal.finishedAt?.toISOString() ?? null,
    };
  }
}
