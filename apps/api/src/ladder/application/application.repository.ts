import { Injectable } from '@nestjs/common';
import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In, MoreThan, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { ApplicationActEntity, ApplicationEntity, SubmissionEntity } from './application.entity';

export type NewApplication = Omit<ApplicationEntity, 'id' | 'version'>;

/** Rows by id, for whom the service has already looked. Lists are in application-list.repository.ts. */
@Injectable()
export class ApplicationRepository {
  constructor(private readonly db: Database) {}

  byId(id: number): Promise<ApplicationEntity | null> {
    return this.rows.findOneBy({ id });
  }

  byIds(ids: readonly number[]): Promise<ApplicationEntity[]> {
    return ids.length ? this.rows.find({ where: { id: In([...ids]) }, order: { id: 'ASC' } }) : Promise.resolve([]);
  }

  ofEnterprise(enterpriseId: number): Promise<ApplicationEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { id: 'DESC' } });
  }

  ofRound(roundId: number, states: readonly ApplicationState[]): Promise<ApplicationEntity[]> {
    return this.rows.find({ where: { roundId, state: In([...states]) }, order: { id: 'ASC' } });
  }

  async anyHandedIn(roundId: number): Promise<boolean> {
    return (await this.rows.countBy({ roundId, submission: MoreThan(0) })) > 0;
  }

  /** Enterprises with a living application in the round. */
  async applicants(roundId: number): Promise<number[]> {
    const rows = await this.rows.find({ select: { enterpriseId: true }, where: { roundId, slot: 0 } });
    return rows.map(({ enterpriseId }) => enterpriseId);
  }

  ofPublicity(publicityId: number): Promise<ApplicationEntity[]> {
    return this.rows.find({ where: { publicityId }, order: { id: 'ASC' } });
  }

  byTitle(titleId: number): Promise<ApplicationEntity | null> {
    return this.rows.findOneBy({ titleId });
  }

  /** @throws DomainError `application.exists` when the enterprise has one in the round. */
  async add(application: NewApplication): Promise<ApplicationEntity> {
    try {
      const { identifiers } = await this.rows.insert({ ...application, version: 1 });
      return { ...application, version: 1, id: Number(identifiers[0]?.['id']) };
    } catch (error) {
      // Two people may begin at once: only the unique index sees both.
      if (isDuplicate(error)) throw new DomainError('application.exists', 'conflict', {});
      throw error;
    }
  }

  /** @throws DomainError `application.changed_since` */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<ApplicationEntity>): Promise<void> {
    return this.db.change(ApplicationEntity, seen, patch, 'application');
  }

  /** When two enterprises turn out to be one. */
  async moveTo(id: number, enterpriseId: number, slot: number): Promise<void> {
    await this.rows.update({ id }, { enterpriseId, slot });
  }

  async addSubmission(submission: Omit<SubmissionEntity, 'id'>): Promise<void> {
    await this.db.rows(SubmissionEntity).insert(submission);
  }

  /** The last two, the last one first. */
  lastSubmissions(applicationId: number): Promise<SubmissionEntity[]> {
    return this.db
      .rows(SubmissionEntity)
      .find({ where: { applicationId, no: MoreThan(0) }, order: { no: 'DESC' }, take: 2 });
  }

  async addAct(act: Omit<ApplicationActEntity, 'id'>): Promise<void> {
    await this.db.rows(ApplicationActEntity).insert(act);
  }

  acts(applicationId: number): Promise<ApplicationActEntity[]> {
    return this.db.rows(ApplicationActEntity).find({ where: { applicationId }, order: { id: 'ASC' } });
  }

  private get rows() {
    return this.db.rows(ApplicationEntity);
  }
}
