import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { HolderLane } from '@yanzhen/domain/ladder/holder-index';
import type { EndedTitle } from '@yanzhen/domain/ladder/holders';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { barOn, isOnMinistrysLadder, mustBeFree } from '@yanzhen/domain/ladder/title-life/revocation';
import { type HeldOnDay, HeldTitleRepository } from './held-title.repository';
import { counted, HolderCounts } from './holder-counts';
import { type HeldCount, HolderRepository } from './holder.repository';
import { TitleRepository } from './title.repository';

/** Holders by kind and unit. */
export interface HeldOn {
  readonly held: HeldCount[];
  readonly ending: HeldCount[];
}

/** What other rooms may ask of the titles: numbers by unit. Whoever asks says which units their reader may see. */
@Injectable()
export class Titles {
  constructor(
    private readonly holders: HolderCounts,
    private readonly lists: HolderRepository,
    private readonly held: HeldTitleRepository,
    private readonly titles: TitleRepository,
  ) {}

  /**
   * Enterprises with a valid title on the day, by kind and unit, and of these the ones with no title of the kind that reaches beyond
   * `endingBy`; those without any are left out. No units: nothing.
   */
  async count(units: readonly UnitCode[], asOf: string, endingBy: string): Promise<HeldOn> {
    const lanes = await this.holders.lanes(units);
    return {
      held: counted(lanes, (lane) => lane.on(asOf)),
      ending: counted(lanes, (lane) => lane.ending(asOf, endingBy)),
    };
  }

  /** The holders of each kind and unit, to be asked of many days. */
  lanes(units: readonly UnitCode[]): Promise<HolderLane[]> {
    return this.holders.lanes(units);
  }

  /** All titles of a kind, those that are over among them. */
  ofKind(units: readonly UnitCode[], kind: TitleKind): Promise<EndedTitle[]> {
    return this.holders.titles(units, kind);
  }

  /** Who may not apply for a kind on a day. Revoked at one tier, one may apply at none of the ministry's ladder. */
  async barredOn(kind: TitleKind, day: string): Promise<ReadonlySet<number>> {
    return new Set(isOnMinistrysLadder(kind) ? await this.lists.barredOn(day) : []);
  }

  /** Every title valid on the day, with the enterprise that holds it: for freezing, and for comparing with what was frozen. */
  heldOn(units: readonly UnitCode[], asOf: string): Promise<HeldOnDay[]> {
    return this.held.on(units, asOf);
  }

  /** The last day on which an enterprise may not apply for a kind, null when it may. The enterprise is in the asker's sight. */
  async barredUntil(enterpriseId: number, kind: TitleKind, day: string): Promise<string | null> {
    return barOn(await this.titles.ofEnterprise(enterpriseId), kind, day)?.barredUntil ?? null;
  }

  /** @throws DomainError `title.barred` while a revocation forbids applying for the kind. */
  async mustBeFree(enterpriseId: number, kind: TitleKind, day: string): Promise<void> {
    mustBeFree(await this.titles.ofEnterprise(enterpriseId), kind, day);
  }
}
