import { Injectable } from '@nestjs/common';

/** News that facts of enterprises changed, or that they are new; told inside the changing transaction. */
@Injectable()
export class ChangedFacts {
  private readonly followers: ((enterpriseIds: readonly number[]) => Promise<void>)[] = [];

  onChanged(follow: (enterpriseIds: readonly number[]) => Promise<void>): void {
    this.followers.push(follow);
  }

  async tell(enterpriseIds: readonly number[]): Promise<void> {
    if (enterpriseIds.length === 0) return;
    for (const follow of this.followers) await follow(enterpriseIds);
  }
}
