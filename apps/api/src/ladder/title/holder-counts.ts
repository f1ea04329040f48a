import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { type HolderLane, indexHolders } from '@yanzhen/domain/ladder/holder-index';
import type { EndedTitle } from '@yanzhen/domain/ladder/holders';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Remembered } from '../../platform/remembered/remembered';
import { type HeldCount, HolderRepository } from './holder.repository';

interface Known {
  readonly titles: readonly EndedTitle[];
  readonly lanes: readonly HolderLane[];
}

/** Numbers of holders on any day. All titles are read once and prepared, until one of them or the unit of an enterprise changes. */
@Injectable()
export class HolderCounts {
  constructor(
    private readonly holders: HolderRepository,
    private readonly remembered: Remembered,
  ) {}

  /** Those of the units, each to be asked of any day. */
  async lanes(units: readonly UnitCode[]): Promise<HolderLane[]> {
    return (await this.known()).lanes.filter(({ unitCode }) => units.includes(unitCode));
  }

  async titles(units: readonly UnitCode[], kind: TitleKind): Promise<EndedTitle[]> {
    return (await this.known()).titles.filter((title) => title.kind === kind && units.includes(title.unitCode));
  }

  private known(): Promise<Known> {
    return this.remembered.of(['titles', 'enterprises'], 'holders', async () => {
      const titles = await this.holders.all();
      return { titles, lanes: indexHolders(titles) };
    });
  }
}

export const counted = (lanes: readonly HolderLane[], of: (lane: HolderLane) => number): HeldCount[] =>
  lanes
    .map((lane) => ({ kind: lane.kind, unitCode: lane.unitCode, holders: of(lane) }))
    .filter(({ holders }) => holders > 0);
