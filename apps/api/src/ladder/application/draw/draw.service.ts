import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DrawRerun, DrawRow, MakeDraw } from '@yanzhen/contract/ladder/publicity';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import { draw, ticketOf } from '@yanzhen/domain/shared/draw';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { ApplicationListRepository } from '../application-list.repository';
import { ApplicationRepository } from '../application.repository';
import { pack, sha256, unpack } from '../../../platform/packed';
import { RoundService } from '../round/round.service';
import type { DrawEntity } from './draw.entity';
import { DrawRepository } from './draw.repository';

/** Who may be checked on site: everybody under review at the city or beyond it. */
const DRAWN_FROM: readonly ApplicationState[] = ['county_passed', 'city_proposed', 'city_passed'];

export interface Drawn {
  readonly applicationId: number;
  readonly name: string;
  readonly uscc: string;
}

/** Draws for on-site checks: seed and pool are kept, so anybody can repeat them. */
@Injectable()
export class DrawService {
  constructor(
    private readonly db: Database,
    private readonly draws: DrawRepository,
    private readonly rounds: RoundService,
    private readonly applications: ApplicationRepository,
    private readonly lists: ApplicationListRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async ofRound(roundId: number): Promise<DrawRow[]> {
    await this.rounds.mustFind(roundId);
    return (await this.draws.ofRound(roundId)).map(toRow);
  }

  /** @throws DomainError `draw.pool_too_small` */
  make(reader: Reader, roundId: number, { seed, count, purpose }: MakeDraw): Promise<DrawRow[]> {
    return this.db.transaction(async () => {
      await this.rounds.mustFind(roundId);
      const rows = await this.applications.ofRound(roundId, DRAWN_FROM);
      const listed = await this.lists.byIds(reader, rows.map(({ id }) => id)); // prettier-ignore
      const pool = listed.map(({ whose: { id, name, uscc } }): Drawn => ({ applicationId: id, name, uscc }));
      if (count > pool.length) throw new DomainError('draw.pool_too_small', 'rule', { pool: pool.length, count });
      const used = seed?.trim() || randomBytes(16).toString('hex');
      const drawn = draw(pool, used, count, sha256);
      const words = { roundId, seed: used, count, purpose: purpose.trim(), userName: reader.name };
      const id = await this.draws.add({ ...words, pool: pack(pool), drawn: pack(drawn), at: this.clock.now() });
      const after = { seed: used, pool: pool.length, drawn: drawn.map(({ uscc }) => uscc).join(' ') };
      await this.audit.record({ by: reader, act: 'ladder.draw.make', subjectKind: 'draw', subjectId: id, after });
      return this.ofRound(roundId);
    });
  }

  /** @throws DomainError `draw.not_found` */
  async rerun(id: number): Promise<DrawRerun> {
    const found = await this.draws.byId(id);
    if (!found) throw new DomainError('ladder.draw_not_found', 'not_found', { id });
    const pool = unpack<Drawn[]>(found.pool);
    const again = draw(pool, found.seed, found.count, sha256).map(({ uscc }) => uscc);
    const then = unpack<Drawn[]>(found.drawn).map(({ uscc }) => uscc);
    const tickets = pool.map(({ uscc }) => ({ uscc, ticket: sha256(ticketOf(found.seed, uscc)) }));
    return {
      same: again.join() === then.join(),
      pool: tickets.sort((a, b) => (a.ticket < b.ticket ? -1 : 1)),
    };
  }
}

const toRow = (row: DrawEntity): DrawRow => ({
  id: row.id,
  seed: row.seed,
  count: row.count,
  purpose: row.purpose,
  by: row.userName,
  at: row.at.toISOString(),
  pool: unpack<Drawn[]>(row.pool).length,
  drawn: unpack<Drawn[]>(row.drawn).map((one) => ({ ...one, ticket: sha256(ticketOf(row.seed, one.uscc)) })),
});
