import { Injectable } from '@nestjs/common';
import type { CandidateRow, ScoreCandidate } from '@yanzhen/contract/credit/call';
import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import { type CallState, takesCandidates, takesScores } from '@yanzhen/domain/credit/call/life';
import { pointsText } from '@yanzhen/domain/credit/call/points';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { Credit } from '../credit';
import { points } from './call-values';
import { CallRepository } from './call.repository';
import type { CandidateEntity } from './candidate.entity';
import { CandidateRepository } from './candidate.repository';

/** Who wants a place, and with how many points. */
@Injectable()
export class CandidatesService {
  constructor(
    private readonly db: Database,
    private readonly calls: CallRepository,
    private readonly candidates: CandidateRepository,
    private readonly registry: Registry,
    private readonly credit: Credit,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader, callId: number): Promise<CandidateRow[]> {
    await this.calls.mustFind(callId);
    return this.show(reader, await this.candidates.ofCall(callId));
  }

  /** Those who are candidates already stay as they are. @throws DomainError `call.candidates_closed`, `call.too_many_candidates` */
  add(by: Reader, callId: number, enterpriseIds: readonly number[]): Promise<CandidateRow[]> {
    return this.db.transaction(async () => {
      const { state } = await this.calls.hold(callId);
      mustTake(takesCandidates, state);
      const there = new Set((await this.candidates.ofCall(callId)).map(({ enterpriseId }) => enterpriseId));
      const wanted = [...new Set(enterpriseIds)].filter((id) => !there.has(id));
      if (there.size + wanted.length > CALL_LIMITS.candidates)
        throw new DomainError('call.too_many_candidates', 'rule', { most: CALL_LIMITS.candidates });
      const found = new Map((await this.registry.byIds(by, wanted)).map((one) => [one.id, one]));
      for (const id of wanted) {
        const one = found.get(id);
        if (!one) throw new DomainError('registry.enterprise_not_found', 'not_found', { id });
        if (one.state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id });
      }
      await this.candidates.add(callId, wanted);
      if (wanted.length) await this.record(by, 'credit.call.candidates', callId, null, { added: wanted.join(' ') });
      return this.of(by, callId);
    });
  }

  /** @throws DomainError `call.scores_closed`, `call.points_unreadable`, `call.points_beyond_most`; ChangedSince */
  score(by: Reader, callId: number, id: number, input: ScoreCandidate): Promise<CandidateRow> {
    return this.telling(by, callId, id, async () => {
      const call = await this.calls.hold(callId);
      mustTake(takesScores, call.state);
      const before = await this.candidates.mustFind(callId, id);
      const score = input.score === null ? null : points('score', input.score);
      if (score !== null && score > call.most)
        throw new DomainError('call.points_beyond_most', 'rule', { field: 'score', most: pointsText(call.most) });
      const submittedAt = input.submittedAt === null ? null : new Date(input.submittedAt);
      await this.candidates.change({ id, version: input.version }, { score, submittedAt });
      await this.record(by, 'credit.call.score', callId, told(before), told({ ...before, score, submittedAt }));
      return this.one(by, callId, id);
    });
  }

  /** Out of the call with a reason, or in again without one. @throws DomainError `call.candidates_closed`; ChangedSince */
  withdraw(by: Reader, callId: number, id: number, version: number, reason: string | null): Promise<CandidateRow> {
    return this.telling(by, callId, id, async () => {
      mustTake(takesCandidates, (await this.calls.hold(callId)).state);
      const before = await this.candidates.mustFind(callId, id);
      const withdrawn = reason === null ? null : reason.trim();
      await this.candidates.change({ id, version }, { withdrawn });
      await this.record(by, 'credit.call.withdraw', callId, told(before), told({ ...before, withdrawn }));
      return this.one(by, callId, id);
    });
  }

  /** While the call is a draft: put in by mistake. @throws DomainError `call.wrong_state`; ChangedSince */
  remove(by: Reader, callId: number, id: number, version: number): Promise<CandidateRow[]> {
    return this.telling(by, callId, id, async () => {
      const { state } = await this.calls.hold(callId);
      if (state !== 'draft') throw new DomainError('call.wrong_state', 'rule', { state });
      const before = await this.candidates.mustFind(callId, id);
      await this.candidates.remove({ id, version });
      await this.record(by, 'credit.call.remove', callId, told(before), null);
      return this.of(by, callId);
    });
  }

  private telling<T>(by: Reader, callId: number, id: number, work: () => Promise<T>): Promise<T> {
    return withCurrent(
      'candidate',
      () => this.db.transaction(work),
      () => this.one(by, callId, id),
    );
  }

  private async one(reader: Reader, callId: number, id: number): Promise<CandidateRow> {
    const [row] = await this.show(reader, [await this.candidates.mustFind(callId, id)]);
    if (!row) throw new DomainError('call.candidate_not_found', 'not_found', { id });
    return row;
  }

  private async show(reader: Reader, candidates: readonly CandidateEntity[]): Promise<CandidateRow[]> {
    const ids = candidates.map(({ enterpriseId }) => enterpriseId);
    const known = new Map((await this.registry.byIds(reader, ids)).map((one) => [one.id, one]));
    const standings = await this.credit.standingOf(ids, this.clock.today());
    return candidates.flatMap((row) => {
      const one = known.get(row.enterpriseId);
      return one
        ? [
            {
              id: row.id,
              version: row.version,
              enterpriseId: one.id,
              name: one.name,
              uscc: one.uscc,
              unitCode: one.unitCode,
              score: row.score === null ? null : pointsText(row.score),
              submittedAt: row.submittedAt?.toISOString() ?? null,
              withdrawn: row.withdrawn,
              standing: standings.get(one.id) ?? null,
            },
          ]
        : [];
    });
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by, act, subjectKind: 'credit_call', subjectId, before, after });
  }
}

/** @throws DomainError `call.scores_closed`, `call.candidates_closed` */
export function mustTake(takes: (state: CallState) => boolean, state: CallState): void {
  const code = takes === takesScores ? 'call.scores_closed' : 'call.candidates_closed';
  if (!takes(state)) throw new DomainError(code, 'rule', { state });
}

const told = ({ enterpriseId, score, submittedAt, withdrawn }: CandidateEntity) => ({
  enterpriseId,
  score: score === null ? null : pointsText(score),
  submittedAt: submittedAt?.toISOString() ?? null,
  withdrawn,
});
