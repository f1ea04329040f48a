import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';

export interface EnterprisePlaced {
  readonly id: number;
  readonly unitCode: UnitCode;
}

/** Rooms that keep the unit of an enterprise beside rows of their own, to find them by it, follow when it changes. */
@Injectable()
export class PlacedEnterprises {
  private readonly followers: ((placed: EnterprisePlaced) => Promise<void>)[] = [];

  onPlaced(follow: (placed: EnterprisePlaced) => Promise<void>): void {
    this.followers.push(follow);
  }

  /** In the transaction that changes it. */
  async tell(placed: EnterprisePlaced): Promise<void> {
    for (const follow of this.followers) await follow(placed);
  }
}
