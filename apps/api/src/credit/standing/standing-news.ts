import { Injectable } from '@nestjs/common';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';

export interface StandingChanged {
  readonly enterpriseId: number;
  readonly from: CreditStanding;
  readonly to: CreditStanding;
  /** The day on which it was noticed, in Asia/Shanghai. */
  readonly on: string;
}

/** Somebody is on a list of serious dishonesty. */
export interface NamedDishonest {
  readonly enterpriseId: number;
  readonly recordId: number;
  readonly document: string;
}

type FollowNamed = (named: readonly NamedDishonest[]) => Promise<void>;
type Follow = (changes: readonly StandingChanged[]) => Promise<void>;

/** Rooms that follow somebody's standing register here; they are told inside the transaction that changes it. */
@Injectable()
export class StandingNews {
  private readonly followers: Follow[] = [];
  private readonly named: FollowNamed[] = [];

  onChanged(follow: Follow): void {
    this.followers.push(follow);
  }

  async tell(changes: readonly StandingChanged[]): Promise<void> {
    if (changes.length) for (const follow of this.followers) await follow(changes);
  }

  /** Told whenever such a record is looked at while it is in force: whoever follows bears hearing it again. */
  onDishonest(follow: FollowNamed): void {
    this.named.push(follow);
  }

  async tellDishonest(named: readonly NamedDishonest[]): Promise<void> {
    if (named.length) for (const follow of this.named) await follow(named);
  }
}
