import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';

/** A title as it was entered, by hand or from a notice. */
export interface EnteredTitle {
  readonly id: number;
  readonly enterpriseId: number;
  readonly kind: TitleKind;
  readonly batch: string;
  readonly validFrom: string;
}

type Entered = (title: EnteredTitle, by: Reader) => Promise<void>;
type TakenBack = (titleId: number, by: Reader) => Promise<void>;

/** Told in the transaction that writes or removes a title, to whatever the title is the outcome of. */
@Injectable()
export class TitleNews {
  private readonly onEntered: Entered[] = [];
  private readonly onTakenBack: TakenBack[] = [];

  register(entered: Entered, takenBack: TakenBack): void {
    this.onEntered.push(entered);
    this.onTakenBack.push(takenBack);
  }

  async entered(title: EnteredTitle, by: Reader): Promise<void> {
    for (const told of this.onEntered) await told(title, by);
  }

  async takenBack(titleId: number, by: Reader): Promise<void> {
    for (const told of this.onTakenBack) await told(titleId, by);
  }
}
