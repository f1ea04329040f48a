import { Injectable } from '@nestjs/common';
import type {
  AssignmentInput,
  AssignmentRow,
  BulkAssignment,
  BulkResult,
  ChangeAssignment,
  ReplaceAssignment,
} from '@yanzhen/contract/liaison/assignment';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { splitAt } from '@yanzhen/domain/liaison/assignment';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { CampaignRepository } from '../campaign/campaign.repository';
import { Care } from '../care/care';
import { OfficerRepository } from '../officer/officer.repository';
import { Assigning } from './assigning';
import { toAssignmentRow } from './assignment.dto';
import type { AssignmentEntity } from './assignment.entity';
import { AssignmentRepository } from './assignment.repository';

/** Who looks after an enterprise: now, before, and from a day to come. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
    private readonly assignments: AssignmentRepository,
    private readonly assigning: Assigning,
    private readonly officers: OfficerRepository,
    private readonly campaigns: CampaignRepository,
    private readonly care: Care,
    private readonly clock: Clock,
  ) {}

  async ofEnterprise(reader: Reader, enterpriseId: number): Promise<AssignmentRow[]> {
    await this.registry.mustFind(reader, enterpriseId);
    return this.shown(await this.assignments.ofEnterprise(enterpriseId));
  }

  assign(by: Reader, enterpriseId: number, input: AssignmentInput): Promise<AssignmentRow> {
    return this.db.transaction(async () => {
      const { state } = await this.registry.mustFind(by, enterpriseId);
      if (state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: enterpriseId });
      const terms = await this.terms(by, input);
      const id = await this.assigning.add(by, { ...terms, enterpriseId });
      await this.care.rebuild([enterpriseId]);
      return this.row(enterpriseId, id);
    });
  }

  /** @throws ChangedSince with the assignment as it is now. */
  change(
    by: Reader,
    enterpriseId: number,
    id: number,
    { version, startsOn, endsOn }: ChangeAssignment,
  ): Promise<AssignmentRow> {
    const work = async () => {
      await this.registry.mustFind(by, enterpriseId);
      const before = await this.mustFind(enterpriseId, id);
      await this.assigning.change(by, before, version, { startsOn, endsOn });
      await this.care.rebuild([enterpriseId]);
      return this.row(enterpriseId, id);
    };
    return withCurrent(
      'liaison',
      () => this.db.transaction(work),
      async () => {
        await this.registry.mustFind(by, enterpriseId);
        return this.row(enterpriseId, id);
      },
    );
  }

  /**
   * Somebody else takes over on a day: both rows are written, or none.
   * @throws ChangedSince, DomainError as `assign`, and `liaison.replacement_misses`
   */
  replace(
    by: Reader,
    enterpriseId: number,
    id: number,
    { version, officerId, startsOn }: ReplaceAssignment,
  ): Promise<AssignmentRow> {
    const work = async () => {
      await this.registry.mustFind(by, enterpriseId);
      const present = await this.mustFind(enterpriseId, id);
      if (present.version !== version) throw new DomainError('liaison.changed_since', 'conflict', { id });
      const { before, after } = splitAt(present, startsOn);
      if (!before || !after) throw new DomainError('liaison.replacement_misses', 'rule', { startsOn });
      const { role, campaignId } = present;
      const terms = await this.terms(by, { officerId, role, campaignId, ...after });
      await this.assigning.change(by, present, version, before);
      const added = await this.assigning.add(by, { ...terms, enterpriseId });
      await this.care.rebuild([enterpriseId]);
      return this.row(enterpriseId, added);
    };
    return withCurrent(
      'liaison',
      () => this.db.transaction(work),
      () => this.row(enterpriseId, id),
    );
  }

  /** One officer for many enterprises, in one transaction; those that cannot take the officer are left and named. */
  bulk(by: Reader, { enterpriseIds, ...input }: BulkAssignment): Promise<BulkResult> {
    return this.db.transaction(async () => {
      const terms = await this.terms(by, input);
      const known = await this.registry.byIds(by, [...new Set(enterpriseIds)]);
      const left: BulkResult['left'] = [];
      const assigned: number[] = [];
      for (const { id, name, state } of known.sort((a, b) => a.id - b.id)) {
        const code =
          state === 'merged' ? 'registry.enterprise_merged' : await this.refusal(by, { ...terms, enterpriseId: id });
        if (code === null) assigned.push(id);
        else left.push({ enterpriseId: id, name, code });
      }
      await this.care.rebuild(assigned);
      return { assigned: assigned.length, left };
    });
  }

  /** Why it was not assigned; null when it was. */
  private async refusal(by: Reader, wanted: Parameters<Assigning['add']>[1]): Promise<string | null> {
    try {
      await this.assigning.add(by, wanted);
      return null;
    } catch (error) {
      // A chief or the same officer there already is news for the person who assigns, not a failure of the others.
      if (error instanceof DomainError && error.kind === 'conflict') return error.code;
      throw error;
    }
  }

  /** @throws DomainError `liaison.officer_not_found`, `liaison.officer_inactive`, `liaison.campaign_not_found` */
  private async terms(
    by: Reader,
    { officerId, role, campaignId, startsOn, endsOn }: AssignmentInput,
  ): Promise<AssignmentInput> {
    const officer = await this.officers.mustFind(by, officerId);
    if (!officer.active) throw new DomainError('liaison.officer_inactive', 'rule', { name: officer.name });
    await this.campaigns.mustFind(campaignId);
    return { officerId, role, campaignId, startsOn, endsOn };
  }

  private async row(enterpriseId: number, id: number): Promise<AssignmentRow> {
    const [row] = await this.shown([await this.mustFind(enterpriseId, id)]);
    return row;
  }

  private async mustFind(enterpriseId: number, id: number): Promise<AssignmentEntity> {
    const found = await this.assignments.one(enterpriseId, id);
    if (!found) throw new DomainError('liaison.assignment_not_found', 'not_found', { id });
    return found;
  }

  private async shown(rows: readonly AssignmentEntity[]): Promise<AssignmentRow[]> {
    const officers = new Map(
      (await this.officers.byIds(rows.map(({ officerId }) => officerId))).map((one) => [one.id, one]),
    );
    const campaigns = new Map((await this.campaigns.all()).map(({ id, name }) => [id, name]));
    const today = this.clock.today();
    return rows.map((row) =>
      toAssignmentRow(row, officers.get(row.officerId) ?? null, campaigns.get(row.campaignId) ?? '', today),
    );
  }
}
