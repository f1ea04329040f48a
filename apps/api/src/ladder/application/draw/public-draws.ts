import { Injectable } from '@nestjs/common';
import type { PublicDraw } from '@yanzhen/contract/ladder/publicity';
import { unpack } from '../../../platform/packed';
import { PublicLists } from '../publicity/public-lists';
import type { DrawEntity } from './draw.entity';
import { DrawRepository } from './draw.repository';
import type { Drawn } from './draw.service';

/** The draws of a round, for whoever reads its list: seed, everybody who took part, who was drawn. */
@Injectable()
export class PublicDraws {
  constructor(
    private readonly lists: PublicLists,
    private readonly draws: DrawRepository,
  ) {}

  /** @throws DomainError `ladder.publicity_not_found`, also before its first day. */
  async of(publicityId: number): Promise<PublicDraw[]> {
    const { roundId } = await this.lists.mustFind(publicityId);
    return (await this.draws.ofRound(roundId)).map(show);
  }
}

const show = ({ id, seed, count, purpose, at, pool, drawn }: DrawEntity): PublicDraw => ({
  id,
  seed,
  count,
  purpose,
  at: at.toISOString(),
  pool: unpack<Drawn[]>(pool).map(({ name, uscc }) => ({ name, uscc })),
  drawn: unpack<Drawn[]>(drawn).map(({ uscc }) => uscc),
});
