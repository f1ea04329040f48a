import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { HeldTitle } from '@yanzhen/domain/ladder/holders';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { barOn, mustBeFree } from '@yanzhen/domain/ladder/title-life/revocation';
import { type HeldOnDay, HeldTitleRepository } from './held-title.repository';
import { type HeldCount, HolderRepository } from './holder.repository';
import { TitleRepository } from './title.repository';

/** What other rooms may ask of the titles: numbers by unit. Whoever asks says which units their reader may see. */
@Injectable()
export class Titles {
  constructor(
    private readonly holders: HolderRepository,
    private readonly held: HeldTitleRepository,
    private readonly titles: TitleRepository,
  ) {}

  /** Enterprises with a valid title on the day, by kind and unit; those without any are left out. No units: nothing. */
  countByUnit(units: readonly UnitCode[], asOf: string): Promise<HeldCount[]> {
    return this.holders.countByUnit(units, asOf, null);
  }

  /** Of these, the ones with no title of the kind that reaches beyond `endingBy`. */
  countExpiring(units: readonly UnitCode[], asOf: string, endingBy: string): Promise<HeldCount[]> {
    return this.holders.countByUnit(units, asOf, endingBy);
  }

  /** All titles of the units: for counting on many days at once, with the rule of the domain. */
  all(units: readonly UnitCode[]): Promise<HeldTitle[]> {
    return this.holders.titlesIn(units);
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
