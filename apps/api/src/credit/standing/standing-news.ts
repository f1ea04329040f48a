import { Injectable } from '@nestjs/common';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';

export interface StandingChanged {
  readonly enterpriseId: number;
  readonly from: CreditStanding;
  readonly to: CreditStanding;
  /** The day on which it was noticed, in Asia/Shanghai. */
  readonly on: string;
}

type Follow = (changes: readonly StandingChanged[]) => Promise<void>;

/** Rooms that follow somebody's standing register here; they are told inside the transaction that changes it. */
@Injectable()
export class StandingNews {
  private readonly followers: Follow[] = [];

  onChanged(follow: Follow): void {
    this.followers.push(follow);
  }

  async tell(changes: readonly StandingChanged[]): Promise<void> {
    if (changes.length) for (const follow of this.followers) await follow(changes);
  }
}
