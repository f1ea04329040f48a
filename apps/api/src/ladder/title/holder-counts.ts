import { Injectable } from '@nestjs/common';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { type HolderLane, indexHolders } from '@yanzhen/domain/ladder/holder-index';
import { Remembered } from '../../platform/remembered/remembered';
import { type HeldCount, HolderRepository } from './holder.repository';

/** Numbers of holders on any day. All titles are read once and prepared, until one of them or the unit of an enterprise changes. */
@Injectable()
export class HolderCounts {
  constructor(
    private readonly holders: HolderRepository,
    private readonly remembered: Remembered,
  ) {}

  /** Those of the units, each to be asked of any day. */
  async lanes(units: readonly UnitCode[]): Promise<HolderLane[]> {
    const all = await this.remembered.of(['titles', 'enterprises'], 'holders', async () =>
      indexHolders(await this.holders.titlesIn(UNIT_CODES)),
    );
    return all.filter(({ unitCode }) => units.includes(unitCode));
  }
}

export const counted = (lanes: readonly HolderLane[], of: (lane: HolderLane) => number): HeldCount[] =>
  lanes
    .map((lane) => ({ kind: lane.kind, unitCode: lane.unitCode, holders: of(lane) }))
    .filter(({ holders }) => holders > 0);
