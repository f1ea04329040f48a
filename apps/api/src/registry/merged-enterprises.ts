import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';

export interface EnterprisesMerged {
  /** The one that goes. */
  readonly from: number;
  /** The one that stays. */
  readonly into: number;
  readonly by: Reader;
}

/** Rooms that hold rows of an enterprise move them here when two turn out to be one; inside the merging transaction. */
@Injectable()
export class MergedEnterprises {
  private readonly followers: ((merged: EnterprisesMerged) => Promise<void>)[] = [];

  onMerged(follow: (merged: EnterprisesMerged) => Promise<void>): void {
    this.followers.push(follow);
  }

  async tell(merged: EnterprisesMerged): Promise<void> {
    for (const follow of this.followers) await follow(merged);
  }
}
