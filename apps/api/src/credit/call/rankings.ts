import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ApartLine, RankedLine, RankingRerun, RankingView } from '@yanzhen/contract/credit/call';
import type { Candidate } from '@yanzhen/domain/credit/call/candidate';
import { apartOf, rank } from '@yanzhen/domain/credit/call/ranking';
import { placed } from '@yanzhen/domain/credit/call/places';
import { standingChanges } from '@yanzhen/domain/credit/call/standing-changes';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import { sha256 } from '../../platform/packed';
import { Registry } from '../../registry';
import { Credit } from '../credit';
import type { CallEntity } from './call.entity';
import { CandidateRepository } from './candidate.repository';
import { candidateOf, hashOf, placesOf } from './place-rows';
import type { PlaceEntity } from './place.entity';
import { PlaceRepository } from './place.repository';
import { toApartLine, toRankedLine } from './show-place';

/** Makes the order of a call, keeps it with all that it rests on, and makes it again for whoever doubts it. */
@Injectable()
export class Rankings {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly places: PlaceRepository,
    private readonly registry: Registry,
    private readonly credit: Credit,
    private readonly clock: Clock,
  ) {}

  /**
   * In the caller's transaction. Standing counts as it is today; the seed of the first ranking stays.
   * @throws DomainError `call.nobody`, `call.scores_missing`
   */
  async make(by: Reader, call: CallEntity, given: string | null) {
    const standingOn = this.clock.today();
    const candidates = await this.gather(by, call.id, standingOn);
    const missing = candidates.filter((one) => one.score === null && apartOf(one, call) === null);
    if (candidates.length === 0) throw new DomainError('call.nobody', 'rule', {});
    if (missing.length) throw new DomainError('call.scores_missing', 'rule', { count: missing.length });
    const seed = call.seed ?? (given?.trim() || randomBytes(16).toString('hex'));
    const ranking = rank(candidates, call, seed, sha256);
    const rows = placesOf(call.id, ranking, placed(ranking.ordered, call));
    await this.places.replace(call.id, rows);
    return { seed, standingOn, hash: hashOf(call, seed, standingOn, rows) };
  }

  /** @throws DomainError `call.ranking_not_found` before there is one. */
  async view(call: CallEntity): Promise<RankingView> {
    const rows = await this.kept(call);
    const names = new Map(rows.map(({ candidateId, name }) => [candidateId, name]));
    const changes = await this.changes(rows);
    return {
      lines: rows.flatMap((row): RankedLine[] => toRankedLine(row, rows, call.seed ?? '')),
      apart: rows.flatMap((row): ApartLine[] => toApartLine(row)),
      differences: changes.map((change) => ({ ...change, name: names.get(change.candidateId) ?? '' })),
    };
  }

  /** @throws DomainError `call.standing_changed`: what is about to be frozen must rest on today's standing. */
  async mustBePresent(call: CallEntity): Promise<void> {
    const changes = await this.changes(await this.kept(call));
    if (changes.length) throw new DomainError('call.standing_changed', 'rule', { count: changes.length });
  }

  /** @throws DomainError `call.ranking_not_found` */
  async rerun(call: CallEntity): Promise<RankingRerun> {
    const rows = await this.kept(call);
    const ranking = rank(rows.map(candidateOf), call, call.seed ?? '', sha256);
    const again = placesOf(call.id, ranking, placed(ranking.ordered, call));
    const hash = hashOf(call, call.seed ?? '', call.standingOn ?? '', again);
    return { same: hash === call.hash && hash === hashOf(call, call.seed ?? '', call.standingOn ?? '', rows), hash };
  }

  private async kept(call: CallEntity): Promise<PlaceEntity[]> {
    const rows = call.hash === null || call.state === 'scoring' ? [] : await this.places.ofCall(call.id);
    if (rows.length === 0) throw new DomainError('call.ranking_not_found', 'not_found', { id: call.id });
    return rows;
  }

  private async changes(rows: readonly PlaceEntity[]) {
    const ids = rows.map(({ enterpriseId }) => enterpriseId);
    const now = await this.credit.standingOf(ids, this.clock.today());
    return standingChanges(rows.map(({ candidateId, enterpriseId, standing }) => ({ id: candidateId, enterpriseId, standing })), now); // prettier-ignore
  }

  private async gather(by: Reader, callId: number, day: string): Promise<Candidate[]> {
    const rows = await this.candidates.ofCall(callId);
    const ids = rows.map(({ enterpriseId }) => enterpriseId);
    const known = new Map((await this.registry.byIds(by, ids)).map((one) => [one.id, one]));
    const facts = new Map((await this.registry.factsOf(ids)).map((one) => [one.enterpriseId, one.annual]));
    const standings = await this.credit.standingOf(ids, day);
    return rows.map(({ id, enterpriseId, score, submittedAt, withdrawn }) => {
      const firm = known.get(enterpriseId);
      if (!firm) throw new DomainError('registry.enterprise_not_found', 'not_found', { id: enterpriseId });
      const revenues = (facts.get(enterpriseId) ?? []).flatMap(({ revenue }) => revenue ?? []);
      return {
        ...{ id, enterpriseId, score, withdrawn, name: firm.name, uscc: firm.uscc, unitCode: firm.unitCode },
        submittedAt: submittedAt?.toISOString() ?? null,
        revenue: revenues.at(-1) ?? null,
        standing: standings.get(enterpriseId) ?? null,
      };
    });
  }
}
