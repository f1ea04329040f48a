import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Database } from '../../platform/database/database';
import { CandidateEntity } from './candidate.entity';

type CandidateValues = Pick<CandidateEntity, 'score' | 'submittedAt' | 'withdrawn' | 'enterpriseId'>;

@Injectable()
export class CandidateRepository {
  constructor(private readonly db: Database) {}

  ofCall(callId: number): Promise<CandidateEntity[]> {
    return this.rows.find({ where: { callId }, order: { id: 'ASC' } });
  }

  ofEnterprise(enterpriseId: number): Promise<CandidateEntity[]> {
    return this.rows.find({ where: { enterpriseId }, order: { id: 'ASC' } });
  }

  /** @throws DomainError `call.candidate_not_found` */
  async mustFind(callId: number, id: number): Promise<CandidateEntity> {
    const found = await this.rows.findOneBy({ id, callId });
    if (!found) throw new DomainError('call.candidate_not_found', 'not_found', { id });
    return found;
  }

  async add(callId: number, enterpriseIds: readonly number[]): Promise<void> {
    for (const enterpriseId of enterpriseIds)
      await this.rows.insert({ callId, enterpriseId, score: null, submittedAt: null, withdrawn: null, version: 1 });
  }

  /** @throws DomainError `candidate.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<CandidateValues>): Promise<void> {
    return this.db.change(CandidateEntity, seen, patch, 'candidate');
  }

  /** @throws DomainError `candidate.changed_since` */
  async remove({ id, version }: { id: number; version: number }): Promise<void> {
    const { affected } = await this.rows.delete({ id, version });
    if (affected !== 1) throw new DomainError('candidate.changed_since', 'conflict', { id, version });
  }

  private get rows() {
    return this.db.rows(CandidateEntity);
  }
}
