import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';

type Follow = (by: Reader) => Promise<void>;

/** Told in the transaction that puts a book into force or out of it: verdicts on the whole register rest on the books. */
@Injectable()
export class BookNews {
  private readonly followers: Follow[] = [];

  onChanged(follow: Follow): void {
    this.followers.push(follow);
  }

  async tell(by: Reader): Promise<void> {
    for (const follow of this.followers) await follow(by);
  }
}
