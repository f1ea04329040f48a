import { Injectable } from '@nestjs/common';

/** Titles are facts that verdicts rest on: whoever follows them is told in the transaction that writes one, whichever way it came. */
@Injectable()
export class TitleChanges {
  private readonly followers: ((enterpriseIds: readonly number[]) => Promise<void>)[] = [];

  onChanged(follow: (enterpriseIds: readonly number[]) => Promise<void>): void {
    this.followers.push(follow);
  }

  async tell(enterpriseIds: readonly number[]): Promise<void> {
    for (const follow of this.followers) await follow(enterpriseIds);
  }
}
